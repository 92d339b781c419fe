/** What sort of place a customer is; says what, how much and on which days they order. */
export type Kind = 'restaurant' | 'banquet' | 'hotpot' | 'canteen' | 'breakfast' | 'noodles' | 'barbecue' | 'grocery'

/** A customer of the demo. */
export interface DemoCustomer {
  name: string
  kind: Kind
  address: string
  /** Came to the shop this many days ago; most were there before the demo begins. */
  since: number
  /** What they take for certain: product, quantity, how often (of 10 orders). */
  takes?: readonly (readonly [string, number, number])[]
  /** Special prices set by hand: product, fen. */
  prices?: readonly (readonly [string, number])[]
}

type Row = readonly [Kind, string, string]

const ROWS: readonly Row[] = [
  ['hotpot', '老码头火锅（芙蓉店）', '芙蓉中路二段 96 号'],
  ['hotpot', '老码头火锅（河西店）', '枫林三路 218 号'],
  ['hotpot', '山城老灶火锅', '解放西路 77 号 2 楼'],
  ['hotpot', '牛哥鲜牛肉火锅', '万家丽中路 402 号'],
  ['banquet', '湘江大酒店', '潇湘中路 328 号后勤通道'],
  ['banquet', '同福宴会中心', '香樟东路 15 号'],
  ['banquet', '望岳楼', '桐梓坡路 361 号'],
  ['canteen', '市三中食堂', '书院路 190 号东门'],
  ['canteen', '师院第一食堂', '劳动东路 66 号南门'],
  ['canteen', '恒泰电子厂食堂', '星沙盼盼路 28 号'],
  ['canteen', '梅溪湖工地食堂', '环湖路 8 号工地北门'],
  ['canteen', '仁康医院营养食堂', '韶山北路 139 号'],
  ['breakfast', '陈记早餐', '侯家塘菜市场 3 号门'],
  ['breakfast', '杨家早点', '蔡锷中路 41 号'],
  ['breakfast', '阿婆包子铺', '砂子塘路 12 号'],
  ['breakfast', '豆花香早餐店', '朝阳一村 5 栋'],
  ['breakfast', '晨光粥铺', '车站中路 300 号'],
  ['noodles', '老街粉馆', '坡子街 84 号'],
  ['noodles', '新村粉店', '公交新村 2 片'],
  ['noodles', '重庆小面（东塘店）', '东塘立交桥西 26 号'],
  ['noodles', '兰州牛肉面（五一店）', '五一大道 502 号'],
  ['noodles', '常德津市牛肉粉', '湘春路 63 号'],
  ['barbecue', '夜市老杨烧烤', '四方坪夜市 A18'],
  ['barbecue', '锦州烧烤大院', '开福寺路 220 号'],
  ['barbecue', '胖子龙虾馆', '南门口 9 号'],
  ['grocery', '邻里生鲜（湘府店）', '湘府中路 18 号'],
  ['grocery', '好又鲜便利超市', '金星北路 88 号'],
  ['grocery', '曙光蔬菜直通车', '曙光中路 155 号'],
  ['restaurant', '辣妹子土菜馆', '人民中路 371 号'],
  ['restaurant', '浏阳蒸菜馆', '远大一路 540 号'],
  ['restaurant', '毛姐小厨', '白沙路 132 号'],
  ['restaurant', '洞庭渔家', '湘江北路 26 号'],
  ['restaurant', '稻田里农家菜', '麓谷大道 77 号'],
  ['restaurant', '徐姐私房菜', '新民路 55 号'],
]

/** Places that found the shop during the demo, and how many days ago. */
const NEWCOMERS: readonly (readonly [...Row, number])[] = [
  ['restaurant', '巷口小炒', '德雅路 408 号', 58],
  ['noodles', '阿嬷鸭脚粉', '文艺路 71 号', 33],
  ['restaurant', '一碗湘（大学城店）', '阜埠河路 19 号', 19],
  ['breakfast', '早八点三明治', '岳麓科技园 6 栋', 8],
]

/** The two customers whose buyers sign in themselves; what they order is told by hand. */
const NAMED: readonly DemoCustomer[] = [
  {
    name: '兴旺湘菜馆',
    kind: 'restaurant',
    address: '芙蓉南路 188 号兴旺湘菜馆后厨小门',
    since: 420,
    takes: [
      ['西红柿 普罗旺斯', 3, 10],
      ['黄心土豆', 80, 10],
      ['上海青', 30, 9],
      ['螺丝椒', 20, 9],
      ['大葱', 40, 8],
      ['紫皮洋葱', 2, 8],
      ['鸡蛋 30 枚装', 2, 8],
      ['鲜香菇', 12, 8],
      ['老姜', 5, 5],
      ['嫩豆腐', 2, 5],
      ['香菜', 8, 4],
      ['小米辣', 5, 4],
    ],
    prices: [
      ['西红柿 普罗旺斯', 4500],
      ['黄心土豆', 165],
      ['鸡蛋 30 枚装', 17800],
      ['上海青', 205],
      ['鲜香菇', 900],
    ],
  },
  {
    name: '福满楼酒家',
    kind: 'banquet',
    address: '车站南路 210 号福满楼一楼收货口',
    since: 365,
    takes: [
      ['鸡蛋 30 枚装', 4, 9],
      ['西红柿 普罗旺斯', 6, 9],
      ['云南高原夏季紫皮洋葱（大果精选）', 4, 8],
      ['黄心土豆', 150, 8],
      ['鲜香菇', 30, 8],
      ['荷兰豆', 25, 7],
      ['甘肃高原夏季娃娃菜（三棵装，精选大棵）', 6, 7],
      ['红富士苹果', 4, 5],
    ],
    prices: [
      ['西红柿 普罗旺斯', 4650],
      ['鸡蛋 30 枚装', 17600],
      ['荷兰豆', 720],
      ['黄心土豆', 175],
    ],
  },
]

/** The 40 customers of the vegetable wholesaler. */
export const eaters: readonly DemoCustomer[] = [
  ...NAMED,
  ...ROWS.map(([kind, name, address], index) => ({ kind, name, address, since: 100 + ((index * 37) % 320) })),
  ...NEWCOMERS.map(([kind, name, address, since]) => ({ kind, name, address, since })),
]

/** The customers of the shop next door. */
export const fruitBuyers: readonly DemoCustomer[] = [
  '果然好鲜果店',
  '果满园（八一店）',
  '学院路水果摊',
  '橙子家果切',
  '绿叶超市',
].map((name, index) => ({ name, kind: 'grocery', address: `八一路 ${30 + index * 12} 号`, since: 200 }))

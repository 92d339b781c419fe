/** One heading of a paper and what stands under it. */
export interface Clause {
  title: string
  lines: readonly string[]
}

/** A paper people agree to. */
export interface Paper {
  title: string
  lead: string
  clauses: readonly Clause[]
  /** Whether WeChat keeps a paper of its own beside it. */
  hasContract: boolean
}

const TERMS: Paper = {
  title: '用户协议',
  lead: '开单是你拿货的店用来接单、开单的小程序。用之前，先说好这几件事。',
  clauses: [
    {
      title: '谁在用',
      lines: [
        '账号由店主开。客户看到的是店里给自己的价，只能给自己的店下单；店里的人按各自的岗位看单、开单。',
        '账号给本人用。别人用你的微信或密码下的单，店里会当成是你下的；丢了手机或密码，马上告诉店主。',
      ],
    },
    {
      title: '单子怎么算',
      lines: [
        '你点「提交订单」，是向店里要货；店里接单以后，这单才算定下。',
        '价格以提交那一刻为准。提交前价格变了，我们会先给你看，你再点一次才按新价。',
        '店里驳回要写原因，你改好可以再提；还没接的单，你可以自己撤回或取消。',
        '送货、质量、退换和付款，由你和店里约定，开单只负责把单子记清楚。',
      ],
    },
    {
      title: '不能做的',
      lines: ['不拿别人的账号登录，不用机器刷单，不把别人的价格和电话往外传。这样做，店主可以停掉账号。'],
    },
    {
      title: '服务会停吗',
      lines: [
        '网络、微信或服务器出问题时，可能一时用不了。没提交的单存在你这台手机里，恢复以后接着开。',
        '急着要货，直接给店里打电话，电话在「我的」里。',
      ],
    },
    {
      title: '协议改了怎么办',
      lines: ['改了会在登录页重新请你同意。不同意就先不登录，已经定下的单照旧。'],
    },
  ],
  hasContract: false,
}

const PRIVACY: Paper = {
  title: '隐私保护指引',
  lead: '我们只用办成一张单要用的东西，用在哪、存在哪、谁看得到，都写在这里。',
  clauses: [
    {
      title: '用到什么',
      lines: [
        '微信身份：微信给这个小程序的一串号码，用来认出是你。我们拿不到你的微信号、头像和好友。',
        '手机号：你点「用手机号认一认」并允许以后，用来和店里登记的号码对上。可以不给。',
        '店名、联系电话、送货地址：由店里登记，只在接单和送货时用。',
        '订单：货品、数量、价格、送货日、备注，和谁在什么时候改过它。',
        '账号密码：如果你用它登录。密码只存打散后的样子，谁都看不到原文。',
        '访问记录：出了问题要查，会记下请求的时间和结果；网络地址只打散了用来挡住乱试密码的人。',
      ],
    },
    {
      title: '不用什么',
      lines: ['不读位置、相册、通讯录、麦克风和剪贴板，不投广告，不拿你的资料做别的生意。'],
    },
    {
      title: '存在哪，谁看得到',
      lines: [
        '存在店里自己的服务器上。店里的人按岗位能看；别的客户、别的店看不到。',
        '除了登录和取手机号时要问微信，不交给第三方；法律要求的除外。',
        '手机里存着：登录状态、没提交的单、上次的货品和价格、字的大小。退出登录会清掉登录状态和价格。',
      ],
    },
    {
      title: '存多久',
      lines: ['账号在用就留着。订单是双方的账，按店里做账的需要保存。'],
    },
    {
      title: '你可以',
      lines: [
        '在「我的」里看到自己的姓名、手机号和所在的店；不对的地方找店主改。',
        '不想用了，找店主停掉账号并删掉你的手机号和微信身份；在微信里删掉小程序，手机里的也就没了。',
        '有疑问，打「我的」里店里的电话。',
      ],
    },
  ],
  hasContract: true,
}

/** The paper of this kind; an unknown kind gets the terms. */
export function paperOf(kind: string | undefined): Paper {
  return kind === 'privacy' ? PRIVACY : TERMS
}

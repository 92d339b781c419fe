import { story, useShop } from './support/use-shop'

const GOODS = 200
const rows = Array.from({ length: GOODS }, (_none, index) => {
  const no = String(index + 1).padStart(3, '0')
  return `J-${no},路上货${no},斤,${index === 41 ? '四块五' : '4.50'},根茎,${index === 99 ? '再售' : ''},${index === 150 ? '大箱' : ''}`
})
const table = Buffer.from(['货号,货品名称,计价单位,默认售价,分类,状态,默认销售单位', ...rows].join('\n'))

story('the owner brings two hundred goods in', () => {
  const here = useShop()

  test('chooses a file, and reads which lines are wrong before anything is written', async () => {
    const phone = await here.phone('boss')
    await phone.signIn()
    await phone.openTab('/pages/tabs/me/index')
    await phone.tapText('导入和导出')
    await phone.at('pages/imports/home/index')
    await phone.reads('还没导入过货品')
    await phone.shoot('imports-home')
    await phone.pickFiles('选表格文件', [{ name: '秋季货品.csv', mimeType: 'text/csv', buffer: table }])
    await phone.at('pages/imports/job/index')
    await phone.reads('200 行里有 3 行要改，其余的可以先导')
    await phone.reads('默认售价「四块五」')
    await phone.shoot('imports-job')
  })

  test('mends one line on the phone and sets two aside', async () => {
    const phone = await here.phone('boss')
    await phone.tapText('路上货042')
    await phone.reads('第 43 行')
    await phone.shoot('imports-mend')
    await phone.fill(0, '4.50')
    await phone.tapButton('改好了')
    await phone.reads('200 行里有 2 行要改，其余的可以先导')
    for (const name of ['路上货100', '路上货151']) {
      await phone.tapText(name)
      await phone.tapButton('跳过这行')
      await phone.settle()
    }
    await phone.reads('200 行都看过了，没有问题')
  })

  test('brings the others in, and finds them among the goods', async () => {
    const phone = await here.phone('boss')
    await phone.tapButton('导入 198 行')
    await phone.reads('198 行都导好了', 100_000)
    await phone.shoot('imports-done')
    await phone.tapButton('去看货品')
    await phone.at('pages/products/list/index')
    await phone.search('路上货042')
    await phone.reads('路上货042')
    await phone.search('路上货100')
    await phone.reads('没找到「路上货100」')
  })

  test('takes all goods out again', async () => {
    const phone = await here.phone('boss')
    await phone.visit('/pages/imports/home/index')
    await phone.tapButton('Excel 表格')
    await phone.reads(/货品\.xlsx 好了/)
    await phone.shoot('imports-exported')
  })
})

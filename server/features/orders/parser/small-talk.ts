const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严武莫孔汤'

/** Words that say nothing about the goods; the longest first, so that 再来 goes before 来. */
const IDLE = (
  '老板娘 老板 大哥 大姐 师傅 亲 早上好 中午好 下午好 晚上好 你好 您好 哈喽 在吗 麻烦 帮忙 帮我 给我 给 我们 我要 我想要 我 想要 需要 ' +
  '明天的 明天 后天 今天 今晚 明早 早上 上午 中午 下午 晚上 凌晨 一早 这次 ' +
  '加单 下单 订单 单子 补单 补 再来 再要 再加 再送 再拿 再订 另外 另加 另 还要 还有 以及 然后 和 跟 加 要 来 送到 送来 送 发 拿 安排 准备 配 订 点单 上 ' +
  '谢谢 多谢 谢了 辛苦了 辛苦 拜托 请 好的 收到 左右 大概 大约 差不多 就行 就好 可以 的 了 呢 吧 啊 哈 哦 嗯 呀 哟 单 先 都 就 有 也 那 嘛'
)
  .split(' ')
  .sort((a, b) => b.length - a.length)

const IDLE_WORDS = new RegExp(`[${SURNAMES}](?:总|姐|哥|老板|经理|叔|阿姨|师傅)|${IDLE.join('|')}`, 'gu')

/** What is left of words when everything is taken out that says nothing about the goods. */
export function withoutSmallTalk(words: string): string {
  return words.replace(IDLE_WORDS, '').replace(/[-—~…·'"“”‘’<>《》/\\|+=_#&%^$`@:]/g, '')
}

/** Phone numbers, times, places and prices: numbers that are no amounts. */
const NO_AMOUNTS = new RegExp(
  [
    '(?<!\\d)1\\d{10}(?!\\d)',
    '\\d{1,2}(?::\\d{2}|点(?:半|钟|多)?)(?:之?前|左右|以前)?(?:到|送到|送|要)?',
    '[一二三四五六七八九十两]{1,3}点(?:半|钟|多|之?前|左右|到|送)',
    '\\d+ ?(?:号楼|号门|号|楼|栋|单元|室|月|日|路|弄|层)\\S{0,1}门?',
    '(?:按|算|单价|@|¥|￥) ?\\d+(?:\\.\\d+)? ?(?:块|元)?(?:\\d毛?)?(?:钱)?(?: ?(?:一|每|/) ?\\S)?(?:算)?',
    '\\d+(?:\\.\\d+)? ?(?:块|元)(?:\\d|[一二三四五六七八九])?毛?(?:钱)? ?(?:一|每|/) ?\\S',
    '\\d+(?:\\.\\d+)? ?元|\\d+(?:\\.\\d+)? ?块钱',
  ].join('|'),
  'g',
)

/** A segment without the numbers that are no amounts. */
export function withoutOtherNumbers(segment: string): string {
  return segment.replace(NO_AMOUNTS, ' ')
}

const QUESTION = /多少钱|什么价|怎么卖|有没有|有吗|还有吗|[吗么]$|[吗么]\?|\?/
/** Whether a segment asks instead of ordering. */
export const isQuestion = (segment: string): boolean => QUESTION.test(segment)

const REPEAT =
  /老样子|照旧|照上次|(?:同|跟|和|与|照|按)(?:上次|上回|昨天|前天|之前)|(?:上次|上回|昨天|前天)的?(?:一样|那样|再?加|再来|再要)|一样的?再来/
/** Whether a segment asks for the last order again. */
export const isRepeat = (segment: string): boolean => REPEAT.test(segment)
/** What is said beside asking for the last order again. */
export const withoutRepeat = (segment: string): string =>
  segment.replace(new RegExp(`${REPEAT.source}`, 'g'), ' ').replace(/一样|那样/g, ' ')

const REFUSAL = /不要|不用|别送|别发|别拿|别要|去掉|取消|不送|不拿/
/** Whether a segment takes something off. */
export const isRefusal = (segment: string): boolean => REFUSAL.test(segment)

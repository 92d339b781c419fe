import { endpoint } from '../../platform/contract/endpoint'
import { explained, flag, id, instant, list, object, text } from '../../platform/contract/fields'
import { nameTypedWrong } from './errors'

const target = { id: id('客户编号') }

/** The endpoints about what is known of a person: handing it out, and forgetting it. */
export const personalEndpoints = {
  readPersonalData: endpoint({
    method: 'GET',
    path: '/customers/{id}/personal-data',
    summary: '一位客户的全部个人信息',
    description: '客户来要时给他：资料、联系人、地址、登录过的买家、单据。',
    permission: 'customers.erase',
    params: target,
    answer: object('个人信息', {
      name: text('客户名称', 50),
      toldAt: instant('导出时间'),
      sections: list(
        '分段',
        object('一段', {
          title: text('标题', 50),
          lines: list('行', object('一行', { label: text('名称', 100), value: text('内容', 2000, 0) }), {
            max: 100_000,
          }),
        }),
        { max: 50 },
      ),
    }),
  }),
  eraseCustomer: endpoint({
    method: 'POST',
    path: '/customers/{id}/erase',
    summary: '抹掉一位客户的个人信息',
    description:
      '姓名、电话、地址、微信绑定都抹掉，操作记录里的内容也抹掉；单据和金额留着。不能恢复。已删除的客户也能抹。',
    permission: 'customers.erase',
    stepUp: true,
    params: target,
    body: { name: explained(text('客户名称', 50), '再写一遍客户名称，写对才抹') },
    errors: [nameTypedWrong.type],
    answer: object('结果', { id: id('客户编号'), erased: flag('已抹掉') }),
  }),
}

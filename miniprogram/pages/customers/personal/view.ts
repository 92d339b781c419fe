import type { PersonalData } from '../../../api/generated'

/** Everything as one text, to be sent to whoever asked for it. */
export function textOf({ name, toldAt, sections }: PersonalData): string {
  const parts = sections.map(({ title, lines }) =>
    [`【${title}】`, ...lines.map(({ label, value }) => (value ? `${label}：${value}` : label))].join('\n'),
  )
  return [`${name}的个人信息，导出于 ${toldAt.slice(0, 10)}`, ...parts].join('\n\n')
}

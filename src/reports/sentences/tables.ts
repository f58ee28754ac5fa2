import type { Run, Table } from '../../platform/official/model.ts'
import { agencyColumns } from '../figures/agency-columns.ts'
import { atAgency } from '../figures/key.ts'
import type { TableKind } from '../outline/outline.ts'
import { numberInTable } from './numbers.ts'
import type { Telling } from './telling.ts'

type Cells = readonly (readonly Run[])[]
type Made = Omit<Table, 'kind' | 'key' | 'caption'>

/** The tables of reports. Each cell is one figure; what has nothing in its whole row is left out of long ones. */
export const tableOf = (of: TableKind, telling: Telling): Made => tables[of](telling)

const tables: Record<TableKind, (telling: Telling) => Made> = {
  forms(telling) {
    const parts = ['', '.verified', '.times', '.present']
    const keys = keysOf(telling, /^form\.[a-z_]+$/).filter((key) => telling.told(key)! > 0)
    return {
      columns: [
        { title: 'Hình thức' },
        ...['Hoạt động', 'Đã xác minh', 'Số lần, số bản', 'Lượt người có mặt'].map(asNumber),
      ],
      rows: keys.map((key) => [nameOf(key, telling), ...parts.map((part) => cell(`${key}${part}`, telling))]),
      foot: [total, cell('activities', telling), cell('activities_verified', telling), [], []],
    }
  },
  themes: (telling) => ({
    columns: [
      { title: 'Nội dung tuyên truyền' },
      ...['Hoạt động', 'Tỉ lệ trên hoạt động theo kế hoạch'].map(asNumber),
    ],
    rows: keysOf(telling, /^theme\.\d+$/).map((key) => [
      nameOf(key, telling),
      cell(key, telling),
      cell(`${key}.share`, telling),
    ]),
    foot: [
      [{ text: 'Hoạt động theo kế hoạch (mỗi hoạt động tính một lần)' }],
      cell('plan_activities', telling),
      [],
    ],
  }),
  'themes-audiences'(telling) {
    const themes = keysOf(telling, /^theme\.\d+$/)
    const audiences = keysOf(telling, /^audience\.[a-z_]+$/).filter((key) => telling.told(key)! > 0)
    const cellKey = (theme: string, audience: string) =>
      `cell.${theme.slice('theme.'.length)}.${audience.slice('audience.'.length)}`
    return {
      columns: [
        { title: 'Nội dung tuyên truyền', width: 3 },
        ...audiences.map((key) => asNumber(plainName(key, telling))),
      ],
      rows: themes.map((theme) => [
        nameOf(theme, telling),
        ...audiences.map((audience) => cell(cellKey(theme, audience), telling)),
      ]),
      foot: [
        [{ text: 'Hoạt động (mỗi hoạt động tính một lần)' }],
        ...audiences.map((key) => cell(key, telling)),
      ],
    }
  },
  agencies(telling) {
    const ids = [...telling.facts]
      .filter(([name]) => /^name@\d+$/.test(name))
      .map(([name]) => Number(name.slice('name@'.length)))
      .filter((id) => telling.figures.has(atAgency('activities', id)))
    const shown = agencyColumns.filter((key) => telling.figures.has(key))
    return {
      columns: [{ title: 'Đơn vị', width: 3 }, ...shown.map((key) => asNumber(plainName(key, telling)))],
      rows: ids.map((id) => [
        [{ text: telling.facts.get(`name@${id}`)! }],
        ...shown.map((key) => cell(atAgency(key, id), telling)),
      ]),
      foot: [total, ...shown.map((key) => cell(key, telling))],
    }
  },
}

const total: readonly Run[] = [{ text: 'Tổng cộng' }]
const asNumber = (title: string) => ({ title, isNumber: true })

const keysOf = ({ figures }: Telling, pattern: RegExp) =>
  [...figures.keys()].filter((key) => pattern.test(key))

/** 'Hoạt động: Phát thanh cơ sở' is 'Phát thanh cơ sở' where a column says that activities are counted. */
const plainName = (key: string, { figures }: Telling) =>
  figures.get(key)!.label.vi.replace(/^Hoạt động: /, '')
const nameOf = (key: string, telling: Telling): readonly Run[] => [{ text: plainName(key, telling) }]

function cell(key: string, telling: Telling): Cells[number] {
  const figure = telling.figures.get(key)
  const value = telling.told(key)
  if (!figure || value === undefined) return []
  const mark = telling.markOf(figure)
  const opens = { key, value, href: telling.hrefOf(key) }
  return [{ text: numberInTable(value, figure.unit), figure: mark ? { ...opens, mark } : opens }]
}

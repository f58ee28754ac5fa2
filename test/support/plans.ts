import { type Agency, type Directory, directoryOf } from '../../src/agencies/index.ts'
import type { Party, PlanHead, Task, Theme, WholePlan } from '../../src/planning/plan.ts'

/** A province of six agencies on 15/3/2023: UBND tỉnh (1), two departments (2, 3), a district (4), two communes (5, 6). */
export function smallProvince(): Directory {
  return directoryOf('2023-03-15', smallAgencies, {
    so_ban_nganh: ['so'],
    ubnd_cap_huyen: ['ubnd_cap_huyen'],
    ubnd_cap_xa: ['ubnd_cap_xa'],
  })
}

const agency = (id: number, kind: string, shortName: string, more: Partial<Agency> = {}): Agency => ({
  id,
  slug: `agency-${id}`,
  kind,
  name: shortName,
  shortName,
  nameEn: null,
  symbol: null,
  areaCode: null,
  areaName: null,
  areaKind: null,
  parentId: id === 1 ? null : 1,
  aliases: [],
  validFrom: '2020-01-01',
  validTo: null,
  ...more,
})

const smallAgencies: readonly Agency[] = [
  agency(1, 'ubnd_cap_tinh', 'UBND tỉnh Ninh Thuận', {
    areaCode: '58',
    areaKind: 'tinh',
    areaName: 'Ninh Thuận',
  }),
  agency(2, 'so', 'Sở Nội vụ'),
  agency(3, 'so', 'Sở Tư pháp'),
  agency(4, 'ubnd_cap_huyen', 'UBND huyện Bác Ái', {
    areaCode: '584',
    areaKind: 'huyen',
    areaName: 'Bác Ái',
  }),
  agency(5, 'ubnd_cap_xa', 'UBND xã Phước Đại', {
    areaCode: '1',
    areaKind: 'xa',
    areaName: 'Phước Đại',
    parentId: 4,
  }),
  agency(6, 'ubnd_cap_xa', 'UBND xã Phước Thắng', {
    areaCode: '2',
    areaKind: 'xa',
    areaName: 'Phước Thắng',
    parentId: 4,
  }),
]

export const party = (more: Partial<Party>): Party => ({
  part: 'lead',
  words: 'Sở Nội vụ',
  kind: 'agency',
  agencyId: 2,
  classKey: null,
  isExcluded: false,
  ...more,
})

export const task = (id: number, more: Partial<Task> = {}): Task => ({
  id,
  position: id,
  number: `${id}`,
  groupNumber: null,
  groupTitle: null,
  content: `Nhiệm vụ thứ ${id}`,
  forms: ['Văn bản'],
  product: null,
  note: null,
  leadText: 'Sở Nội vụ',
  coordinatingText: null,
  timingText: 'Quý II/2023',
  timing: { kind: 'quarter', quarter: '2023-Q2' },
  origin: 'table',
  sources: [],
  fieldSources: {},
  parties: [party({})],
  themeIds: [],
  ...more,
})

export const theme = (id: number, title: string): Theme => ({
  id,
  position: id,
  title,
  reformArea: null,
  sources: [],
})

export const head = (more: Partial<PlanHead> = {}): PlanHead => ({
  id: 1,
  slug: '911-kh-ubnd-2023',
  agencyId: 1,
  state: 'draft',
  type: 'Kế hoạch',
  number: '911',
  symbol: 'KH-UBND',
  issuedOn: '2023-03-15',
  place: null,
  issuingBody: null,
  parentBody: null,
  title: 'Thông tin, tuyên truyền cải cách hành chính năm 2023',
  year: 2023,
  signer: null,
  carriesOut: [],
  amendsPlanId: null,
  followsPlanId: null,
  sourceSha256: null,
  sourceName: null,
  isSample: false,
  version: 1,
  createdAt: '2023-03-15T01:00:00Z',
  issuedAt: null,
  ...more,
})

export const plan = (tasks: readonly Task[], more: Partial<WholePlan> = {}): WholePlan => ({
  head: head(),
  themes: [],
  requirements: [],
  goals: [],
  clauses: [],
  doubts: [],
  tasks,
  ...more,
})

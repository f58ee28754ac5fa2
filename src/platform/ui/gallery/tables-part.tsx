import type { Lang } from '../../i18n.ts'
import { DataTable, Matrix, type MatrixCellProps, Section, Tag } from '../index.ts'
import { communes } from './sample.ts'

const rows = [
  {
    id: 'II.4',
    task: 'Phát thanh về thủ tục hành chính trên hệ thống truyền thanh cơ sở',
    lead: 'UBND 65 xã',
    done: '61/65',
    tone: 'wait',
    state: 'Đang làm',
  },
  {
    id: 'II.8',
    task: 'Hướng dẫn người dân nộp hồ sơ trực tuyến tại bộ phận một cửa',
    lead: 'UBND 7 huyện',
    done: '5/7',
    tone: 'late',
    state: 'Quá hạn 8 ngày làm việc',
  },
  {
    id: 'III.1',
    task: 'Chuyên mục cải cách hành chính trên sóng truyền hình',
    lead: 'Đài PT-TH',
    done: '17/24',
    tone: 'ok',
    state: 'Đúng tiến độ',
  },
] as const

export const TablesPart = ({ lang }: { lang: Lang }) => (
  <>
    <Section title="Bảng" lead={lang === 'vi' ? 'Cuộn trong vùng của mình' : 'Scrolls in its own region'}>
      <DataTable
        caption="Nhiệm vụ và minh chứng"
        rows={rows}
        asCards
        isFramed
        look={({ id }) => ({
          id: `nv-${id}`,
          isSelected: id === 'II.8',
          isNotApplicable: id === 'III.1',
          linksTo: `doan-${id}`,
        })}
        columns={[
          { title: 'Mục', cell: ({ id }) => <a href={`#nv-${id}`}>{id}</a> },
          { title: 'Nhiệm vụ', cell: ({ task }) => task, isName: true },
          { title: 'Chủ trì', cell: ({ lead }) => lead },
          { title: 'Tình trạng', cell: ({ tone, state }) => <Tag tone={tone}>{state}</Tag> },
          { title: 'Kết quả', cell: ({ done }) => done, isNumber: true },
        ]}
      />
    </Section>
    <Section title="Ma trận bao phủ">
      <Matrix
        caption="Nội dung theo đối tượng"
        corner="Nội dung"
        columns={[
          'Lãnh đạo, quản lý',
          'Cán bộ, công chức',
          'Người dân nông thôn',
          'Đồng bào Chăm',
          'Doanh nghiệp',
        ].map((label) => ({ label }))}
        rows={[
          { label: 'Chủ trương, chính sách', icon: 'scale', cells: roomy(0) },
          { label: 'Tổ chức bộ máy', icon: 'network', href: '/noi-dung/5', cells: roomy(1) },
        ]}
      />
      <Matrix
        caption="Đơn vị theo nhiệm vụ"
        corner="Đơn vị"
        isCompact
        columns={Array.from({ length: 12 }, (_, at) => ({
          label: `II.${at + 1}`,
          name: `Nhiệm vụ II.${at + 1}`,
          href: `/nv/${at}`,
        }))}
        rows={communes.slice(0, 4).map((name, at) => ({
          label: `Xã ${name}`,
          group: at === 0 ? 'Huyện Bác Ái' : undefined,
          cells: Array.from({ length: 12 }, (_, task) => small(name, at, task)),
        }))}
      />
    </Section>
  </>
)

const roomy = (row: number): readonly MatrixCellProps[] => [
  level(3, 4, 4, 4),
  level(2, 8, 9, 5),
  level(1, 0, 3, 0),
  row === 1
    ? {
        kind: 'gap',
        href: '/de-xuat',
        name: 'Tổ chức bộ máy cho đồng bào Chăm: trống, đề xuất việc',
        label: 'Trống',
        action: 'Đề xuất',
      }
    : level(2, 16, 17, 12),
  { kind: 'none', label: 'Không đặt' },
]

const level = (at: 0 | 1 | 2 | 3, done: number, planned: number, verified: number): MatrixCellProps => ({
  ...{ kind: 'level', level: at, done, planned, verified, href: '/o' },
  name: `Đã làm ${done} trên ${planned}, ${verified} đã xác minh`,
  hasSegments: true,
})

const small = (unit: string, row: number, task: number): MatrixCellProps => {
  const planned = 1 + ((row + task) % 4)
  const done = (row * task) % (planned + 1)
  const at = done === 0 ? 1 : done === planned ? 3 : 2
  const name = `Xã ${unit}, nhiệm vụ II.${task + 1}: đã làm ${done} trên ${planned}`
  return {
    kind: 'level',
    level: at,
    done,
    planned,
    verified: done,
    href: '/o',
    name,
    isLate: row === 2 && task === 3,
  }
}

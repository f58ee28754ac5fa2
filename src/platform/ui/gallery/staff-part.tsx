import type { Lang } from '../../i18n.ts'
import { BarChart, Card, Matrix, type MatrixCellProps, MonthScrubber, Section, TileMap } from '../index.ts'
import { communes, sampleWeeks } from './sample.ts'

/** What only staff see: its styles are in the workspace's bundle alone. */
export const StaffPart = ({ lang }: { lang: Lang }) => (
  <>
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
    <Section title="Khoảng tháng">
      <MonthScrubber
        label="Chọn tháng"
        state="Đang xem: tháng 7 đến tháng 9 năm 2023"
        help="Phím mũi tên dời khoảng tháng, Shift và mũi tên kéo dài hoặc thu ngắn."
        months={Array.from({ length: 12 }, (_, at) => ({
          label: `Th. ${at + 1}`,
          said: `Tháng ${at + 1}: đã làm 30, kế hoạch 40 kỳ, đã xác minh 21`,
          href: `/thang/${at + 1}`,
          isIn: at >= 6 && at <= 8,
          isAhead: at > 8,
          parts: sampleWeeks.slice(at * 4, at * 4 + 4),
        }))}
        first={7}
        last={9}
        hrefPattern="/thang/{first}/{last}"
        statePattern="Đang xem: tháng {first} đến tháng {last} năm 2023"
      />
    </Section>
    <Section title="Lượt xem theo ngày">
      <BarChart
        lang={lang}
        heads={['Ngày', 'Lượt xem']}
        summary="Lượt xem trong kỳ: 1.204. Nhiều nhất 96, ngày 14/09/2023."
        bars={Array.from({ length: 30 }, (_, at) => ({
          label: `Ngày ${at + 1}`,
          value: (at * 37) % 97,
          tick: at % 5 === 0 ? `${at + 1}/09` : undefined,
        }))}
      />
    </Section>
    <Card title="65 xã, phường, thị trấn">
      <TileMap
        legend={[
          { tone: 'late', words: 'Quá hạn: 1' },
          { tone: 'wait', words: 'Sắp đến hạn: 1' },
          { tone: 'ok', words: 'Kịp: 5' },
        ]}
        groups={['Bác Ái', 'Ninh Sơn', 'Thuận Bắc'].map((label) => ({
          label,
          tiles: communes.map((name, at) => ({
            name,
            href: `/don-vi/${at}`,
            tone: at === 0 ? ('late' as const) : at === 4 ? ('wait' as const) : ('ok' as const),
            number: at === 0 ? 6 : undefined,
            said: at === 0 ? `Xã ${name}: quá hạn 6 ngày làm việc` : `Xã ${name}: kịp`,
          })),
        }))}
      />
    </Card>
    <Card title="Mức bao phủ của địa bàn, xếp theo vị trí">
      <TileMap
        legend={['Chưa có hoạt động', 'Chưa đến nửa', 'Từ nửa trở lên', 'Đủ, đã xác minh'].map(
          (words, at) => ({
            tone: levelTones[at]!,
            words,
          }),
        )}
        groups={[
          {
            label: 'Bác Ái',
            tiles: communes.map((name, at) => ({
              name,
              href: `/don-vi/${at}`,
              tone: levelTones[at % 4]!,
              number: at % 4 === 0 ? 0 : at * 3,
              said: `Xã ${name}: ${at % 4 === 0 ? 0 : at * 3} hoạt động`,
              place: { col: 1 + (at % 3), row: 1 + Math.floor(at / 3) },
            })),
          },
        ]}
      />
    </Card>
  </>
)

const levelTones = ['level-0', 'level-1', 'level-2', 'level-3'] as const

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
        isProposal: true,
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

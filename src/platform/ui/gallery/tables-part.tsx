import type { Lang } from '../../i18n.ts'
import { DataTable, Section, Tag } from '../index.ts'

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
  </>
)

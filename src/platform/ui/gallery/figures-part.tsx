import type { Lang } from '../../i18n.ts'
import {
  AmountBar,
  BarList,
  BigFigure,
  Card,
  Columns,
  Facts,
  KeyFigures,
  ProgressGrid,
  ProgressList,
  Section,
  ThreePartBar,
  ThreePartLegend,
  Waveform,
} from '../index.ts'
import { sampleTicks, sampleWeeks } from './sample.ts'

const themes = [
  {
    title: 'Chủ trương của Đảng, chính sách pháp luật của Nhà nước về CCHC',
    icon: 'scale',
    total: 11,
    done: 9,
    verified: 7,
  },
  { title: 'Công tác chỉ đạo điều hành', icon: 'compass', total: 12, done: 8, verified: 8 },
  { title: 'Cải cách thể chế', icon: 'scroll-text', total: 9, done: 5, verified: 3 },
  { title: 'Cải cách tài chính công', icon: 'circle-dollar-sign', total: 6, done: 1, verified: 0 },
] as const

const said = themes.map((theme, at) => ({
  ...theme,
  number: at + 1,
  href: `/noi-dung/${at + 1}`,
  words: `${theme.done}/${theme.total} nhiệm vụ, ${theme.verified} đã xác minh`,
}))

export const FiguresPart = ({ lang }: { lang: Lang }) => (
  <>
    <Section title="Nhịp và số liệu">
      <Waveform
        lang={lang}
        periods={sampleWeeks}
        current={36}
        ticks={sampleTicks}
        summary="Số hoạt động mỗi tuần của năm 2023"
        periodName="Tuần"
        height={84}
      />
      <KeyFigures
        items={[
          { label: 'Hoạt động', value: '2.416', href: '/hoat-dong' },
          { label: 'Việc quá hạn', value: '7', note: 'của 5 đơn vị', tone: 'late' },
        ]}
      />
    </Section>
    <Columns aside={<Aside />} asideLabel="Quý này">
      <Section title="08 nội dung" action={<ThreePartLegend lang={lang} />} isRuled>
        <ProgressList items={said} />
      </Section>
      <ProgressGrid items={said} />
      <Section title="Tham gia theo địa bàn">
        <AmountBar value={11} max={20} tone="late" />
        <BarList
          items={[
            { label: 'Ninh Phước', value: 38, words: '38', note: '1.840 bài' },
            { label: 'Phan Rang - Tháp Chàm', value: 31, words: '31', note: '2.206 bài' },
            { label: 'Bác Ái', value: 17, words: '17', note: '271 bài', tone: 'late' },
          ]}
        />
      </Section>
    </Columns>
  </>
)

const Aside = () => (
  <Card title="Quý III của đơn vị">
    <BigFigure value={14}>trên 18 việc đã làm</BigFigure>
    <ThreePartBar total={18} done={14} verified={11} words="11 đã xác minh, 3 chờ xác minh, 4 chưa làm" />
    <ThreePartBar total={0} done={0} verified={0} words="chưa có việc" isSlim />
    <Facts
      items={[
        { label: 'Tính từ', value: 'Hoạt động, 15/06 đến 14/09/2023' },
        { label: 'Mẫu số', value: '65 đơn vị cấp xã tại 14/09/2023' },
      ]}
    />
  </Card>
)

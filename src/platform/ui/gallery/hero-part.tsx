import type { Lang } from '../../i18n.ts'
import { Band, KeyFigures, SearchBox, Waveform } from '../index.ts'
import { sampleTicks, sampleWeeks } from './sample.ts'

export const HeroPart = ({ lang }: { lang: Lang }) => (
  <Band tone="deep">
    <div class="stack" data-gap="loose">
      <h1>Tỉnh đang cải cách việc gì, làm đến đâu, ai cũng xem được</h1>
      <SearchBox
        lang={lang}
        action="/tim"
        label="Tìm tin bài, văn bản, không cần dấu"
        value="cai cach thu tuc"
      />
      <Waveform
        lang={lang}
        periods={sampleWeeks}
        current={36}
        ticks={sampleTicks}
        summary="Nhịp tuyên truyền năm 2023 theo tuần"
        periodName="Tuần"
      />
      <KeyFigures
        items={[
          { label: 'Hoạt động đã làm', value: '2.416' },
          { label: 'Đã xác minh', value: '2.103', note: '87%', href: '/xac-minh' },
          { label: 'Đơn vị có hoạt động tháng này', value: '84', note: 'trên 89' },
        ]}
      />
    </div>
  </Band>
)

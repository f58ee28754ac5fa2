import type { Lang } from '../../i18n.ts'
import type { Issue } from '../../result.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
  Choices,
  DateField,
  ErrorSummary,
  EvidenceItem,
  EvidenceList,
  errorOf,
  FieldRow,
  FileField,
  FilterBar,
  Form,
  NumberField,
  Section,
  SelectField,
  Tag,
  TextArea,
  TextField,
} from '../index.ts'

const issues: readonly Issue[] = [
  {
    field: 'audience',
    text: { vi: 'Chọn ít nhất một nhóm đối tượng.', en: 'Choose at least one audience.' },
  },
  { field: 'title', text: { vi: 'Ghi việc đã làm.', en: 'Say what was done.' } },
  { text: { vi: 'Kế hoạch này đã khép lại.', en: 'This plan is closed.' } },
]

const forms = [
  { value: 'loudspeaker', label: 'Phát thanh', icon: 'megaphone' },
  { value: 'posting', label: 'Niêm yết', icon: 'sticky-note', note: 'cần ảnh' },
  { value: 'meeting', label: 'Họp, hội nghị', icon: 'users' },
] as const

const audiences = ['Người dân nông thôn', 'Đồng bào Chăm', 'Đồng bào Raglai', 'Doanh nghiệp, hộ kinh doanh']

export const FieldsPart = ({ lang }: { lang: Lang }) => (
  <Section title="Trường nhập">
    <Form action="/ghi" hasFiles label="Ghi hoạt động">
      <ErrorSummary lang={lang} issues={issues} />
      <Choices name="form" label="Hình thức" look="tiles" options={forms} chosen="loudspeaker" />
      <TextField name="title" label="Đã làm gì?" error={errorOf(issues, 'title', lang)} isRequired />
      <Choices
        name="audience"
        label="Ai nghe, ai xem?"
        hint="chọn một hoặc nhiều"
        error={errorOf(issues, 'audience', lang)}
        isMany
        options={audiences.map((label, at) => ({ value: String(at), label }))}
        chosen={['1']}
      />
      <FieldRow>
        <TextField
          name="place"
          label="Ở đâu?"
          icon="map-pin"
          value="Cụm loa Hữu Đức"
          suggestions={['Hữu Đức', 'Hậu Sanh']}
        />
        <DateField name="when" label="Lúc nào?" withTime value="2023-09-14T17:00" />
        <NumberField name="reach" label="Số hộ nghe được" hint="ước tính" value={640} />
      </FieldRow>
      <SelectField
        name="task"
        label="Thuộc việc nào?"
        empty="Chọn việc"
        help="Việc đã giao cho đơn vị, kỳ này."
        value="a"
        options={[{ label: 'Kế hoạch 911', options: [{ value: 'a', label: 'II.4 Phát thanh tuần 37' }] }]}
      />
      <TextArea name="note" label="Ghi chú" hint="không bắt buộc" value={'Loa số 2 < loa số 1 & "rè"'} />
      <Choices
        name="answer"
        label="Điều gì được lấy làm thước đo?"
        look="rows"
        options={[
          { value: 'A', label: 'Số lượng văn bản đã ban hành trong năm' },
          { value: 'B', label: 'Lợi ích và sự hài lòng của người dân', note: 'theo Kế hoạch 911' },
        ]}
        chosen="B"
      />
      <Checkbox name="agree" label="Đã đối chiếu với bản giấy" note="bắt buộc khi tiếp nhận" />
      <FileField
        lang={lang}
        name="files"
        label="Minh chứng"
        isMany
        accept="image/*,.pdf"
        help="Ảnh hoặc PDF, mỗi tệp đến 20 MB."
      />
      <EvidenceList>
        <EvidenceItem
          lang={lang}
          name="IMG_2041.jpg"
          href="/tep/1"
          icon="camera"
          bytes={1_812_000}
          sha256={'9f3a41c7'.padEnd(60, '0').concat('e20b')}
          taken="Chụp 14/09/2023 16:58, tại Hữu Đức"
          state={<Tag tone="wait">Chờ gửi</Tag>}
        />
        <EvidenceItem
          lang={lang}
          name="so-phat-thanh-09.pdf"
          bytes={340_000}
          state={<Tag tone="ok">Đã gửi</Tag>}
        >
          <Tag tone="wait">Tệp này cũng là minh chứng của hoạt động ngày 07/09/2023</Tag>
        </EvidenceItem>
      </EvidenceList>
      <ButtonRow>
        <Button kind="primary" size="big">
          Ghi hoạt động
        </Button>
        <span class="soft">Gắn vào nhiệm vụ II.4 của Kế hoạch 911</span>
      </ButtonRow>
    </Form>
    <FilterBar lang={lang} action="/loc" clearHref="/loc">
      <SelectField
        name="state"
        label="Tình trạng"
        empty="Tất cả"
        options={[{ value: 'late', label: 'Quá hạn' }]}
      />
      <DateField name="from" label="Từ ngày" />
    </FilterBar>
  </Section>
)

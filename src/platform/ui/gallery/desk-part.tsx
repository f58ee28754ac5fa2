import type { Lang } from '../../i18n.ts'
import {
  ActDisclosure,
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  Changed,
  ChangedBlock,
  DeskColumns,
  DeskHead,
  FourEyes,
  Prose,
  Remarks,
  Section,
  Sheet,
  Tag,
} from '../index.ts'

/** What the newsroom's desk is made of. */
export const DeskPart = (_: { lang: Lang }) => (
  <Section title="Bàn biên tập">
    <DeskHead
      parts={<ButtonGroup label="Các phần" items={[{ href: '#bai', label: 'Bài viết', current: true }]} />}
    >
      <ButtonLink href="#toa-soan" kind="quiet" size="small" icon="chevron-left">
        Tòa soạn
      </ButtonLink>
      <Tag tone="wait" icon="clock">
        Chờ duyệt
      </Tag>
    </DeskHead>
    <DeskColumns aside={<Decisions />} asideLabel="Hai người duyệt" after={<Talk />}>
      <Sheet label="Bản thảo">
        <p class="summary">Từ ngày 15/09/2023, công chức một cửa hướng dẫn người dân tự nộp hồ sơ.</p>
        <Prose>
          <p>Người dân cần chuẩn bị căn cước công dân và số điện thoại chính chủ.</p>
        </Prose>
      </Sheet>
    </DeskColumns>
  </Section>
)

const Decisions = () => (
  <Card title="Hai người duyệt">
    <FourEyes
      items={[
        { number: 1, state: 'done', name: 'Người soạn (mẫu)', note: 'soạn và gửi duyệt 15:42' },
        { number: 2, state: 'open', name: 'Người thứ hai', note: 'ông/bà có thể duyệt' },
        { number: 2, state: 'none', name: 'Người thứ hai', note: 'chưa ai duyệt sau khi đăng khẩn cấp' },
      ]}
    />
    <ActDisclosure label="Trả lại" icon="undo-2" isOpen>
      <Button>Trả lại cho người viết</Button>
    </ActDisclosure>
    <ActDisclosure label="Gỡ bài" icon="ban" kind="danger" />
  </Card>
)

const Talk = () => (
  <>
    <Remarks
      items={[
        {
          id: 'y-1',
          who: 'Người duyệt (mẫu)',
          when: '14/09/2023 10:20',
          about: 'Đoạn 2',
          text: 'Nêu mức lệ phí.',
        },
        { id: 'y-2', who: 'Khách (mẫu)', when: '14/09/2023 08:05', text: 'Đã đọc.', settled: 'Đã xong' },
      ]}
    />
    <ChangedBlock place="Đoạn 5, sửa">
      <Changed
        added="thêm"
        removed="bớt"
        parts={[
          { kind: 'same', text: 'chiều từ 13 giờ ' },
          { kind: 'removed', text: '00' },
          { kind: 'added', text: '30' },
        ]}
      />
    </ChangedBlock>
  </>
)

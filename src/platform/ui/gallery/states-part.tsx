import type { Lang } from '../../i18n.ts'
import {
  Banner,
  Blockers,
  Button,
  ButtonGroup,
  ButtonLink,
  ButtonRow,
  Card,
  Chip,
  Chips,
  Columns,
  DefinitionNote,
  EmptyState,
  Level,
  SaveState,
  Section,
  Steps,
  Tag,
  Toast,
} from '../index.ts'

export const StatesPart = ({ lang }: { lang: Lang }) => (
  <Columns aside={<Aside lang={lang} />} asideLabel="Bên cạnh">
    <Section title="Nút">
      <ButtonRow>
        <Button kind="primary" type="button">
          Giao việc
        </Button>
        <Button type="button">Xem trước</Button>
        <Button kind="quiet" type="button">
          Bỏ qua
        </Button>
        <Button kind="danger" type="button" icon="trash-2">
          Gỡ tệp
        </Button>
        <ButtonLink href="/tai" icon="download" size="small">
          XLSX
        </ButtonLink>
      </ButtonRow>
      <ButtonRow>
        <Button kind="primary" size="big" icon="plus" type="button">
          Ghi hoạt động
        </Button>
        <ButtonGroup
          label="Xem"
          items={[
            { href: '#bai', label: 'Bài viết', current: true },
            { href: '#so', label: 'So với bản 3' },
          ]}
        />
      </ButtonRow>
      <Button blocked="Nút mở khi hết 3 lý do bên cạnh.">Duyệt và đăng</Button>
    </Section>
    <Section title="Trạng thái">
      <Chips>
        <Tag tone="ok">Đã xác minh</Tag>
        <Tag tone="wait">Còn 4 ngày làm việc</Tag>
        <Tag tone="late">Quá hạn 2 ngày làm việc</Tag>
        <Tag tone="brick">Đang mở</Tag>
        <Tag>Không áp dụng</Tag>
        <Tag tone="wait" icon="cloud-off">
          Chờ có mạng
        </Tag>
        <Tag tone="sea">Ghi chú</Tag>
      </Chips>
      <Chips>
        <Chip href="/noi-dung/1" icon="scale">
          Chủ trương, chính sách
        </Chip>
        <Chip href="/noi-dung/2" isCurrent>
          Cải cách TTHC
        </Chip>
        <Chip>Tài chính công</Chip>
      </Chips>
      <Chips>
        <Level level={0} words="Trống" />
        <Level level={1} words="Có kế hoạch" />
        <Level level={2} words="Đã làm" />
        <Level level={3} words="Đã xác minh" />
      </Chips>
      <Steps
        label="Các bước chấm điểm"
        items={[
          { label: 'Tự chấm', note: 'xong 08/01/2025', state: 'done' },
          { label: 'Giải trình', note: 'còn 2 ngày làm việc', state: 'now' },
          { label: 'Chốt điểm', note: 'Chủ tịch UBND tỉnh ký', state: 'next' },
        ]}
      />
    </Section>
    <Section title="Báo và trống">
      <Banner>
        Báo cáo quý III đã soạn sẵn từ 14 hoạt động. Kiểm tra và gửi trước 17:00 ngày 15/09/2023.
      </Banner>
      <Banner tone="wait" icon="cloud-off">
        <b>Đang mất mạng.</b> Đã lưu trên máy này lúc 17:03, sẽ tự gửi khi có mạng.
      </Banner>
      <Banner tone="late">Chưa gửi được. Kiểm tra đường truyền rồi gửi lại.</Banner>
      <Banner tone="ok">Tệp giữ nguyên từ khi đăng.</Banner>
      <EmptyState
        title="Chưa có hoạt động nào trong tháng 9"
        action={<ButtonLink href="/ghi">Ghi hoạt động</ButtonLink>}
      >
        Ghi việc vừa làm, hoặc nhận việc từ kế hoạch.
      </EmptyState>
      <Toast lang={lang} action={<a href="/hoan-tac">Hoàn tác</a>}>
        Đã giao việc cho 9 xã.
      </Toast>
      <DefinitionNote lang={lang}>Mỗi người đọc một bài trong 30 phút được tính một lượt xem.</DefinitionNote>
      <p>
        <SaveState state="saved">Đã lưu trên máy chủ lúc 15:28</SaveState>{' '}
        <SaveState state="kept-here">Lưu trên máy này, chờ có mạng</SaveState>{' '}
        <SaveState state="failed">Chưa lưu được, thử lại</SaveState>
      </p>
    </Section>
  </Columns>
)

const Aside = ({ lang }: { lang: Lang }) => (
  <>
    <Card title="Cuộc thi trực tuyến" tone="brick">
      <p>Đợt 1, dành cho mọi người dân. Đóng lúc 17:00 ngày 09/03/2025.</p>
      <ButtonLink href="/thi" kind="primary" isWide iconAfter="arrow-right">
        Vào thi
      </ButtonLink>
    </Card>
    <Card title="Kế hoạch này hiện ra sao" tone="sea">
      <p>Đã khép lại ngày 31/12/2023: hoàn thành 41 trên 43 nhiệm vụ.</p>
    </Card>
    <Blockers
      title={lang === 'vi' ? 'Chưa đăng được: 2 lý do' : 'Two reasons not to publish yet'}
      items={[
        {
          what: 'Tệp PDF chưa kiểm tra chữ ký số',
          where: 'Tệp đính kèm',
          fix: { href: '#tep', label: 'Kiểm tra ngay' },
        },
        {
          what: 'Còn chữ viết tắt chưa giải thích: PAKN',
          where: 'Đoạn 3',
          fix: { href: '#doan', label: 'Đến chỗ này' },
        },
      ]}
      passed={{ title: '5 điều đã đạt', items: ['Có ngày văn bản', 'Có nơi nhận'] }}
    />
    <Card tone="wash">
      <p>Không chụp văn bản mật, giấy tờ tùy thân.</p>
    </Card>
  </>
)

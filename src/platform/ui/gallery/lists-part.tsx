import type { Lang } from '../../i18n.ts'
import {
  Breadcrumb,
  ButtonLink,
  Columns,
  Icon,
  Level,
  LinkList,
  LongList,
  NewsList,
  Pager,
  Paper,
  PrintButton,
  Prose,
  QuickLinks,
  ReadAloud,
  RecordList,
  Section,
  Tabs,
  Tag,
  TextSize,
  Timeline,
  ToolLine,
  WorkList,
} from '../index.ts'

export const ListsPart = ({ lang }: { lang: Lang }) => (
  <Columns aside={<Aside />} asideLabel="Lịch sử">
    <Work />
    <Section title="Tin mới nhất" action={<a href="/tin">Tất cả tin tức</a>} isRuled>
      <NewsList
        leadsWithFirst
        items={[
          {
            href: '/tin/1',
            title:
              'Kế hoạch sơ kết 05 năm thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
            day: '05/03/2025',
            time: '15:28',
            note: 'Chỉ đạo điều hành',
          },
          {
            href: '/tin/2',
            title: 'Phiên họp thứ chín Ban Chỉ đạo Cải cách hành chính',
            day: '20/01/2025',
            time: '08:06',
          },
        ]}
      />
      <Pager lang={lang} page={4} pages={12} hrefOf={(page) => `?trang=${page}`} />
    </Section>
    <Section title="Bài viết">
      <Breadcrumb
        lang={lang}
        items={[{ label: 'Trang chủ', href: '/' }, { label: 'Tin tức', href: '/tin' }, { label: 'Bài' }]}
      />
      <ToolLine
        tools={
          <>
            <TextSize lang={lang} />
            <PrintButton lang={lang} />
          </>
        }
      >
        <span class="soft">Đăng ngày</span> <b>20/03/2023</b>
      </ToolLine>
      <ReadAloud lang={lang} of="bai-mau" note="khoảng 3 phút" />
      <Prose id="bai-mau">
        <p>
          Để tiếp tục nâng cao nhận thức, trách nhiệm tổ chức thực hiện cải cách hành chính, ngày 15/3/2023,
          Chủ tịch UBND tỉnh đã ban hành <a href="/van-ban/911">Kế hoạch số 911/KH-UBND</a>.
        </p>
        <ul>
          <li>Tuyên truyền vai trò, trách nhiệm lãnh đạo của các cấp ủy.</li>
          <li>Nội dung, hình thức phổ biến kịp thời, đầy đủ, thường xuyên.</li>
        </ul>
      </Prose>
      <Paper>
        <p class="centred strong">BÁO CÁO</p>
        <p>Thực hiện Kế hoạch số 911/KH-UBND, Sở Nội vụ báo cáo kết quả quý III năm 2023 như sau.</p>
      </Paper>
    </Section>
    <LongList lang={lang}>
      <LinkList
        items={['Phước Hữu', 'Đắc Nhơn', 'Cà Ná'].map((title) => ({
          href: `/${title}`,
          title: `Xã ${title}`,
        }))}
      />
    </LongList>
  </Columns>
)

const Work = () => (
  <>
    <Tabs
      label="Việc"
      current="/viec"
      items={[
        { href: '/viec', label: 'Sắp đến hạn', count: 4 },
        { href: '/viec/xong', label: 'Đã xong', count: 14 },
      ]}
    />
    <QuickLinks
      title="Ghi nhanh việc vừa làm"
      items={[
        { href: '/ghi?a', label: 'Phát thanh', note: 'như hôm qua', icon: 'megaphone' },
        { href: '/ghi?b', label: 'Niêm yết', note: 'chỉ cần ảnh', icon: 'camera' },
        { href: '/ghi?c', label: 'Họp thôn', note: 'số người dự', icon: 'users' },
        { href: '/ghi?d', label: 'Đăng bài', note: 'dán đường dẫn', icon: 'link' },
      ]}
    />
    <WorkList
      items={[
        {
          tag: <Tag tone="late">Quá hạn 2 ngày làm việc</Tag>,
          due: 'Hạn 12/09/2023',
          title: 'Gửi tin, bài quý III về Sở Nội vụ',
          href: '/viec/1',
          note: 'Cải cách TTHC. 2/3 tin bài',
          action: (
            <ButtonLink kind="primary" href="/viet">
              Viết tin
            </ButtonLink>
          ),
        },
        {
          tag: <Tag icon="calendar">Còn 12 ngày làm việc</Tag>,
          due: 'Hạn 02/10/2023',
          title: 'Đối thoại với hộ kinh doanh tại chợ Phước Hữu',
          note: 'Chỉ đạo điều hành. Phối hợp: Mặt trận xã',
          action: <ButtonLink href="/ghi">Ghi hoạt động</ButtonLink>,
        },
      ]}
    />
    <RecordList
      items={[
        {
          title: 'Phát thanh: lệ phí chứng thực tại xã',
          href: '/hd/1',
          glyph: <Level level={3} />,
          note: '13/09/2023 17:00, cụm loa Tân Đức',
          state: <span class="tone-ok">Đã xác minh</span>,
        },
        {
          title: 'Treo 3 pa nô ở cổng chào thôn',
          glyph: <Icon name="cloud-off" />,
          state: <span class="tone-wait">Chờ có mạng</span>,
        },
      ]}
    />
  </>
)

const Aside = () => (
  <Timeline
    items={[
      { icon: 'send', what: 'Gửi duyệt bản 4', who: 'Nguyễn Thị Kim Anh', when: '14/09/2023 15:42' },
      {
        icon: 'undo-2',
        what: 'Trả lại bản 3',
        who: 'Trần Quốc Bảo',
        when: '14/09/2023 10:20',
        reason: 'Nêu rõ mức lệ phí.',
      },
      { icon: 'pencil', what: 'Tạo bài', who: 'Nguyễn Thị Kim Anh', when: '12/09/2023 16:11' },
    ]}
  />
)

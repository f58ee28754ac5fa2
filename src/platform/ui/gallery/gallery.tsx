import type { Child } from 'hono/jsx'
import type { Lang } from '../../i18n.ts'
import { type AssetUrls, type Display, Page, PageHead, PortalFrame, WorkspaceFrame, Wrap } from '../index.ts'
import { DeskPart } from './desk-part.tsx'
import { FieldsPart } from './fields-part.tsx'
import { FiguresPart } from './figures-part.tsx'
import { HeroPart } from './hero-part.tsx'
import { ListsPart } from './lists-part.tsx'
import { OfficialPart } from './official-part.tsx'
import { StaffPart } from './staff-part.tsx'
import { StatesPart } from './states-part.tsx'
import { TablesPart } from './tables-part.tsx'

export type GalleryProps = {
  readonly lang: Lang
  readonly assets: AssetUrls
  readonly look: 'portal' | 'workspace'
  readonly display?: Display
}

/** Every component in every state on one page, inside either frame: to look at and to test. */
export function Gallery({ lang, assets, look, display }: GalleryProps) {
  const parts = (
    <>
      <StatesPart lang={lang} />
      <FieldsPart lang={lang} />
      <FiguresPart lang={lang} />
      <ListsPart lang={lang} />
      <TablesPart lang={lang} />
      {look === 'workspace' && <StaffPart lang={lang} />}
      {look === 'workspace' && <DeskPart lang={lang} />}
      {look === 'workspace' && <OfficialPart lang={lang} />}
    </>
  )
  return (
    <Page {...{ lang, assets, look, display }} title="Bảng kiểu" description="Mọi thành phần giao diện">
      {look === 'portal' ? <Portal lang={lang}>{parts}</Portal> : <Workspace lang={lang}>{parts}</Workspace>}
    </Page>
  )
}

const Portal = ({ lang, children }: { lang: Lang; children?: Child }) => (
  <PortalFrame
    lang={lang}
    homeHref="/"
    tagline="Tuyên truyền cải cách hành chính tỉnh Ninh Thuận"
    date="Thứ Năm, 14/09/2023"
    nav={['Tin tức', 'Kế hoạch', 'Góp ý, phản ánh', 'Văn bản', 'Đơn vị'].map((label, at) => ({
      href: `/muc-${at}`,
      label,
    }))}
    current="/muc-1/911"
    langSwitch={{ href: '/en', lang: 'en', label: 'English' }}
    signIn={{ href: '/vao', label: 'Cán bộ đăng nhập' }}
    demoDay="2023-09-14"
    foot={{
      about: 'Cơ quan quản lý: Sở Nội vụ tỉnh Ninh Thuận. Trang thành phần của Cổng thông tin điện tử tỉnh.',
      columns: [
        { title: 'Dùng trang này', links: [{ href: '/tro-nang', label: 'Trợ năng và cách dùng bàn phím' }] },
        { title: 'Theo dõi', links: [{ href: '/rss', label: 'RSS theo nội dung, theo đơn vị' }] },
      ],
    }}
  >
    <HeroPart lang={lang} />
    <Wrap>
      <div class="stack" data-gap="loose">
        {children}
      </div>
    </Wrap>
  </PortalFrame>
)

const Workspace = ({ lang, children }: { lang: Lang; children?: Child }) => (
  <WorkspaceFrame
    lang={lang}
    homeHref="/lam-viec"
    agencyName="UBND xã Phước Hữu"
    nav={[
      {
        items: [
          { href: '/lam-viec', label: 'Việc của tôi', icon: 'house', count: 4 },
          { href: '/lam-viec/ke-hoach', label: 'Kế hoạch', icon: 'flag' },
          { href: '/lam-viec/ma-tran', label: 'Ma trận bao phủ', icon: 'layout-grid' },
          { href: '/lam-viec/toa-soan', label: 'Tòa soạn', icon: 'pencil', count: 2 },
        ],
      },
      { title: 'Đánh giá', items: [{ href: '/lam-viec/bao-cao', label: 'Báo cáo', icon: 'file-text' }] },
    ]}
    current="/lam-viec"
    user={{ name: 'Báo Thị Minh Hà', role: 'Công chức Văn hóa - Xã hội', links: [] }}
    signOutAction="/ra"
    langSwitch={{ href: '?lang=en', lang: 'en', label: 'English' }}
    portalHref="/"
    search={{ action: '/lam-viec/tim' }}
    act={{ href: '/lam-viec/ghi', label: 'Ghi', icon: 'plus' }}
    dock={[
      { href: '/lam-viec', label: 'Việc', icon: 'house' },
      { href: '/lam-viec/ma-tran', label: 'Bao phủ', icon: 'layout-grid' },
      { href: '/lam-viec/gop-y', label: 'Góp ý', icon: 'ear' },
    ]}
    notice="Đã ghi hoạt động. Hoạt động được đếm ở nhiệm vụ II.4."
    demoDay="2023-09-14"
  >
    <PageHead eyebrow="Thứ Năm, 14/09/2023" title="Hôm nay có 2 việc cần làm" />
    <div class="stack" data-gap="loose">
      {children}
    </div>
  </WorkspaceFrame>
)

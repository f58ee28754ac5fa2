import type { Actor } from '../platform/actor.ts'
import { type Lang, textsIn } from '../platform/i18n.ts'
import type { NavGroup, NavItem } from '../platform/ui/index.ts'
import { siteTexts } from '../site-texts.ts'

/** Only what this person may do: the side bar, and on a phone the dock with its raised button. */
export function navigationOf(actor: Actor, lang: Lang, waitingStories = 0, portalBoard?: number) {
  const t = textsIn(lang, siteTexts)
  const logs = actor.holds('unit_officer') || actor.holds('head')
  const steers = ['programme_officer', 'leader', 'appraiser', 'supervisor'].some((role) => actor.holds(role))

  const work: NavItem = { href: '/lam-viec', label: t.myWork, icon: 'house' }
  const log: NavItem = { href: '/lam-viec/ghi', label: t.logActivity, icon: 'plus' }
  const plans: NavItem = { href: '/lam-viec/ke-hoach', label: t.plans, icon: 'flag' }
  const coverage: NavItem = { href: '/lam-viec/bao-phu', label: t.coverage, icon: 'layout-grid' }
  const activities: NavItem = { href: '/lam-viec/hoat-dong', label: t.activities, icon: 'list-checks' }
  const verification: NavItem = { href: '/lam-viec/xac-minh', label: t.verification, icon: 'shield-check' }
  const frozen: NavItem = { href: '/lam-viec/bo-minh-chung', label: t.frozenSets, icon: 'archive' }
  const agencies: NavItem = { href: '/lam-viec/don-vi', label: t.agencies, icon: 'network' }

  const steering: NavItem = { href: '/lam-viec/dieu-hanh', label: t.steering, icon: 'eye' }
  const myAgency: NavItem = { href: '/lam-viec/don-vi-toi', label: t.myAgency, icon: 'landmark' }
  const qualities: NavItem = { href: '/lam-viec/nam-yeu-cau', label: t.qualities, icon: 'chart-column' }
  const leads = actor.holds('leader') || actor.holds('programme_officer')

  const main = [
    work,
    ...(logs ? [log] : []),
    ...(logs || steers ? [plans, activities, coverage, qualities] : []),
    ...(leads ? [steering] : []),
    ...(logs ? [myAgency] : []),
  ]
  const scoring: NavItem = { href: '/lam-viec/cham-diem', label: t.scoring, icon: 'award' }
  const reports: NavItem = { href: '/lam-viec/bao-cao', label: t.reports, icon: 'file-text' }
  const verifies = actor.holds('programme_officer')
    ? [verification, frozen]
    : actor.holds('head')
      ? [frozen]
      : []
  const nav: NavGroup[] = [{ items: [...main, ...verifies, agencies] }]
  const newsroom: NavItem = {
    href: '/lam-viec/toa-soan',
    label: t.newsroom,
    icon: 'newspaper',
    count: waitingStories,
  }
  const edits = actor.holds('editor') || actor.holds('chief_editor')
  if (edits) nav[0] = { items: [work, newsroom, ...main.slice(1), ...verifies, agencies] }
  else if (actor.holds('unit_officer')) nav[0] = { items: [...main, newsroom, ...verifies, agencies] }
  const readership: NavItem = {
    href: '/lam-viec/toa-soan/luot-doc',
    label: t.readership,
    icon: 'chart-column',
  }
  const links: NavItem = { href: '/lam-viec/toa-soan/lien-ket', label: t.links, icon: 'link' }
  const ratings: NavItem = { href: '/lam-viec/toa-soan/danh-gia', label: t.ratings, icon: 'message-square' }
  const royalties: NavItem = {
    href: '/lam-viec/toa-soan/nhuan-but',
    label: t.royalties,
    icon: 'circle-dollar-sign',
  }
  const ofPortal = portalBoard === undefined ? [] : portalItems(actor, portalBoard, lang)
  if (edits) nav.push({ title: t.board, items: [readership, ratings, links, royalties, ...ofPortal] })
  else if (actor.holds('programme_officer') || actor.holds('leader'))
    nav[0] = { items: [...(nav[0]?.items ?? []), readership] }
  if (logs || steers) nav.push({ title: t.assessment, items: [scoring, reports] })
  if (actor.holds('administrator'))
    nav.push({
      title: t.administration,
      items: [{ href: '/lam-viec/hop-thu-di', label: t.outbox, icon: 'mail' }],
    })
  return {
    nav,
    act: logs ? { ...log, label: t.log } : undefined,
    dock: (edits
      ? [work, newsroom, agencies]
      : logs || steers
        ? [work, plans, activities]
        : [work, agencies]) as readonly NavItem[],
  }
}

/** What the board that keeps the portal looks after; channels and notices are for its head. */
function portalItems(actor: Actor, board: number, lang: Lang): readonly NavItem[] {
  const t = textsIn(lang, siteTexts)
  const front: NavItem = { href: '/lam-viec/toa-soan/trang-chu', label: t.frontPage, icon: 'layout-grid' }
  if (!actor.is('chief_editor', board)) return [front]
  return [
    front,
    { href: '/lam-viec/toa-soan/kenh', label: t.channels, icon: 'radio' },
    { href: '/lam-viec/toa-soan/gian-doan', label: t.outages, icon: 'megaphone' },
  ]
}

import { textsIn } from '../i18n.ts'
import { DisplayButtons, TextSize } from './display-switch.tsx'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'
import type { WorkspaceFrameProps } from './workspace-frame.tsx'

type UserMenuProps = Pick<
  WorkspaceFrameProps,
  'lang' | 'user' | 'signOutAction' | 'langSwitch' | 'portalHref'
>

/** Whoever is signed in: own pages, how things look, language, way out. A plain disclosure, so it opens without a script. */
export function UserMenu({ lang, user, signOutAction, langSwitch, portalHref }: UserMenuProps) {
  const t = textsIn(lang, texts)
  return (
    <details class="user-menu last" data-closes-outside>
      <summary aria-label={`${user.name}. ${t.userMenu}`}>
        <Icon name="user" />
        <span class="name">{user.name}</span>
        <Icon name="chevron-down" class="name" />
      </summary>
      <div class="menu">
        <p>
          <b>{user.name}</b>
          {user.role && <br />}
          {user.role}
        </p>
        {user.links?.map(({ href, label, icon }) => (
          <a href={href}>
            {icon && <Icon name={icon} />}
            {label}
          </a>
        ))}
        <DisplayButtons lang={lang} />
        <TextSize lang={lang} />
        {langSwitch && (
          <a href={langSwitch.href} lang={langSwitch.lang} hreflang={langSwitch.lang}>
            <Icon name="languages" />
            {langSwitch.label}
          </a>
        )}
        {portalHref && (
          <a href={portalHref}>
            <Icon name="globe" />
            {t.toPortal}
          </a>
        )}
        <form method="post" action={signOutAction} data-ends-session>
          <button type="submit">
            <Icon name="log-out" />
            {t.signOut}
          </button>
        </form>
      </div>
    </details>
  )
}

import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Filled, readForm, say } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../../platform/result.ts'
import { PageHead, Stack } from '../../../platform/ui/index.ts'
import { boardHeadedBy, may } from '../../front/permissions.ts'
import { removeChannel } from '../remove-channel.ts'
import { saveChannel } from '../save-channel.ts'
import { channels } from '../store-channels.ts'
import { texts } from '../texts.ts'
import { channelsPath } from './addresses.ts'
import { ChannelForm } from './channel-form.tsx'
import { ChannelsDesk } from './channels-desk.tsx'

const line = (message: string) => z.string().trim().min(1, message).max(200)
const channelForm = z.object({
  kind: z.enum(['web', 'app', 'social', 'phone', 'mail', 'office'], say(texts.chooseKind)),
  nameVi: line(say(texts.sayName)),
  nameEn: line(say(texts.sayName)),
  address: z.string().trim().min(1, say(texts.sayAddress)).max(300),
  keptBy: line(say(texts.sayKeeper)),
})

type Typed = { readonly filled: Filled; readonly issues?: readonly Issue[] }

/** Keeping the list of official channels. */
export function channelRoutes(): Routes {
  const app = routes()
  const keep = can(may['notice.keep'])
  app.get('/toa-soan/kenh', keep, (c) => desk(c, { filled: {} }))
  app.post('/toa-soan/kenh', keep, (c) => save(c, undefined, desk))
  app.get('/toa-soan/kenh/:channelId{[0-9]{1,9}}', keep, (c) => one(c))
  app.post('/toa-soan/kenh/:channelId{[0-9]{1,9}}', keep, (c) => save(c, idOf(c), one))
  app.post('/toa-soan/kenh/:channelId{[0-9]{1,9}}/bo', keep, async (c) => {
    const result = await removeChannel(c.var.deps, c.var.actor, { channelId: idOf(c) })
    return result.ok ? redirectSaying(c, channelsPath, texts.channelRemoved) : c.notFound()
  })
  return app
}

const idOf = (c: Context<AppEnv>) => Number(c.req.param('channelId'))
const isHead = async ({ var: { deps, actor } }: Context<AppEnv>) =>
  (await boardHeadedBy(deps.db, actor, deps.clock.today().toString())) !== undefined

async function save(
  c: Context<AppEnv>,
  channelId: number | undefined,
  again: (c: Context<AppEnv>, typed: Typed) => Promise<Response>,
) {
  const { filled, result: form } = await readForm(c, channelForm)
  const result = form.ok ? await saveChannel(c.var.deps, c.var.actor, { ...form.value, channelId }) : form
  if (result.ok) return redirectSaying(c, channelsPath, texts.channelSaved)
  if (isNotFound(result)) return c.notFound()
  c.status(422)
  return again(c, { filled, issues: result.issues })
}

async function desk(c: Context<AppEnv>, typed: Typed) {
  if (!(await isHead(c))) return c.notFound()
  const { lang, deps } = c.var
  const t = textsIn(lang, texts)
  return c.render(<ChannelsDesk lang={lang} channels={await channels(deps.db)} {...typed} />, {
    title: t.channels,
    breadcrumb: [{ label: t.newsroom, href: '/lam-viec/toa-soan' }, { label: t.channels }],
  })
}

async function one(c: Context<AppEnv>, typed?: Typed) {
  const channel = (await isHead(c))
    ? (await channels(c.var.deps.db)).find(({ id }) => id === idOf(c))
    : undefined
  if (!channel) return c.notFound()
  const { id, isSample, ...filled } = channel
  const { lang } = c.var
  const t = textsIn(lang, texts)
  return c.render(
    <Stack>
      <PageHead title={t.editChannel} lead={lang === 'vi' ? channel.nameVi : channel.nameEn} />
      <ChannelForm lang={lang} action={`${channelsPath}/${id}`} isChange {...(typed ?? { filled })} />
    </Stack>,
    {
      title: t.editChannel,
      current: channelsPath,
      breadcrumb: [
        { label: t.newsroom, href: '/lam-viec/toa-soan' },
        { label: t.channels, href: channelsPath },
        { label: t.editChannel },
      ],
    },
  )
}

import { formatMoment } from '../dates.ts'
import { formatNumber, type Lang, textsIn } from '../i18n.ts'
import {
  Button,
  ButtonGroup,
  DataTable,
  EmptyState,
  FieldRow,
  PageHead,
  Pager,
  Row,
  Stack,
  TextField,
} from '../ui/index.ts'
import { type Mail, type MailState, mailStates } from './mail.ts'
import { MailTag } from './mail-tag.tsx'
import { texts } from './texts.ts'

type MailListPageProps = {
  readonly lang: Lang
  readonly isDemo: boolean
  readonly mails: readonly Omit<Mail, 'body'>[]
  readonly state?: MailState
  readonly words?: string
  readonly page: { readonly number: number; readonly perPage: number; readonly total: number }
}

/** The mails of the house, narrowed by state and words. */
export function MailListPage(props: MailListPageProps) {
  const { lang, isDemo, mails, state, words } = props
  const t = textsIn(lang, texts)
  return (
    <Stack gap="loose">
      <PageHead title={t.title} lead={isDemo ? `${t.lead} ${t.demo}` : t.lead} />
      <Filter {...props} />
      {mails.length === 0 && <EmptyState title={state || words ? t.nothingFound : t.empty} />}
      {mails.length > 0 && <MailTable lang={lang} mails={mails} />}
      {mails.length > 0 && <Pages {...props} />}
    </Stack>
  )
}

function Filter({ lang, state, words }: MailListPageProps) {
  const t = textsIn(lang, texts)
  const views = [undefined, ...mailStates].map((one) => ({
    href: pathWith({ state: one, words }),
    label: t[one ?? 'all'],
    current: one === state,
  }))
  return (
    <Stack>
      <form method="get" action={pathWith({})}>
        {state && <input type="hidden" name="tinh" value={state} />}
        <FieldRow>
          <TextField name="tim" type="search" label={t.search} value={words} maxlength={100} />
          <div>
            <Button icon="search">{t.find}</Button>
          </div>
        </FieldRow>
      </form>
      <Row>
        <ButtonGroup label={t.state} items={views} />
      </Row>
    </Stack>
  )
}

function MailTable({ lang, mails }: Pick<MailListPageProps, 'lang' | 'mails'>) {
  const t = textsIn(lang, texts)
  return (
    <DataTable
      caption={t.title}
      hidesCaption
      asCards
      rows={mails}
      columns={[
        {
          title: t.subject,
          isName: true,
          cell: ({ id, subject }) => <a href={`/lam-viec/hop-thu-di/${id}`}>{subject}</a>,
        },
        { title: t.recipient, cell: ({ recipient }) => recipient },
        { title: t.queued, cell: ({ queuedAt }) => formatMoment(queuedAt) },
        { title: t.state, cell: (mail) => <MailTag lang={lang} mail={mail} /> },
      ]}
    />
  )
}

function Pages({ lang, state, words, page: { number, perPage, total } }: MailListPageProps) {
  const pages = Math.ceil(total / perPage)
  return (
    <>
      <p class="soft">{textsIn(lang, texts).count(formatNumber(total, lang))}</p>
      <Pager lang={lang} page={number} pages={pages} hrefOf={(page) => pathWith({ state, words, page })} />
    </>
  )
}

function pathWith({ state, words, page }: { state?: MailState; words?: string; page?: number }): string {
  const query = new URLSearchParams()
  if (state) query.set('tinh', state)
  if (words) query.set('tim', words)
  if (page && page > 1) query.set('trang', String(page))
  return query.size > 0 ? `/lam-viec/hop-thu-di?${query}` : '/lam-viec/hop-thu-di'
}

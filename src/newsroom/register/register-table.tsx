import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { publicFilePath } from '../../platform/public-files.ts'
import { type Column, DataTable, formatSize, Icon, Tag } from '../../platform/ui/index.ts'
import { type Effect, effectOn, pathOf, type RegisterEntry, type RegisterFile } from './document.ts'
import type { RegisterPageProps } from './register-page.tsx'
import type { Snippet } from './snippet.ts'
import { texts } from './texts.ts'

type TableProps = Pick<RegisterPageProps, 'entries' | 'snippets' | 'today' | 'lang' | 'href'>

export const keyOf = ({ source, id }: Pick<RegisterEntry, 'source' | 'id'>): string => `${source}:${id}`

/** A line a document; on a phone each is a card that leads with what the document is about. */
export function RegisterTable({ entries, snippets, today, lang, href }: TableProps) {
  const t = textsIn(lang, texts)
  const columns: readonly Column<RegisterEntry>[] = [
    {
      title: t.abstract,
      isName: true,
      cell: (entry) => <Abstract {...{ entry, lang, href, snippet: snippets.get(keyOf(entry)) }} />,
    },
    {
      title: t.number,
      cell: ({ number, docType }) => (
        <>
          <span class="unbroken">{number}</span>
          <span class="soft small block" lang="vi">
            {docType}
          </span>
        </>
      ),
    },
    { title: t.issuedOn, cell: ({ issuedOn }) => <time datetime={issuedOn}>{formatDay(issuedOn)}</time> },
    { title: t.issuer, cell: (entry) => <Origin {...entry} /> },
    { title: t.effect, cell: (entry) => <Effects {...{ entry, today, lang }} /> },
    { title: t.files, cell: ({ files, number }) => <Files {...{ files, number, lang }} /> },
  ]
  return <DataTable caption={t.caption} hidesCaption columns={columns} rows={entries} asCards isFramed />
}

type AbstractProps = { entry: RegisterEntry; snippet?: Snippet } & Pick<TableProps, 'lang' | 'href'>

function Abstract({ entry, snippet, lang, href }: AbstractProps) {
  const t = textsIn(lang, texts)
  return (
    <div class="register-abstract">
      <a href={href(pathOf(entry))} lang={entry.lang === lang ? undefined : entry.lang}>
        {entry.title}
      </a>{' '}
      {entry.isSample && !entry.title.includes('(mẫu)') && <span class="soft small">({t.sample})</span>}
      {snippet && (
        <p class="snippet">
          <span class="soft">{snippet.fileName ? t.inFile(snippet.fileName) : t.inText}: </span>
          <span lang="vi">
            {snippet.pieces.map(({ text, isHit }) => (isHit ? <mark>{text}</mark> : text))}
          </span>
        </p>
      )}
    </div>
  )
}

const Origin = ({ issuer, signer, signerTitle }: RegisterEntry) => (
  <span lang="vi" class="register-origin">
    {issuer}
    {signer && <span class="soft small block">{signerTitle ? `${signerTitle} ${signer}` : signer}</span>}
  </span>
)

const tones = { valid: 'ok', 'not-yet': 'wait', ended: 'neutral' } as const satisfies Record<Effect, string>
const icons = { valid: 'circle-check', 'not-yet': 'clock', ended: 'ban' } as const

function Effects({ entry, today, lang }: { entry: RegisterEntry; today: string; lang: Lang }) {
  const t = textsIn(lang, texts)
  const effect = effectOn(entry, today)
  const day =
    effect === 'ended' && entry.expiresOn
      ? `${t.expiresOn} ${formatDay(entry.expiresOn)}`
      : entry.effectiveOn && `${t.effectiveOn} ${formatDay(entry.effectiveOn)}`
  return (
    <>
      <Tag tone={tones[effect]} icon={icons[effect]}>
        {t[effect]}
      </Tag>
      {day && <span class="soft small block">{day}</span>}
    </>
  )
}

function Files({ files, number, lang }: { files: readonly RegisterFile[]; number: string; lang: Lang }) {
  const t = textsIn(lang, texts)
  if (files.length === 0) return <span class="soft small">{t.noFile}</span>
  return (
    <ul class="register-files">
      {files.map((file) => (
        <li>
          <a
            href={publicFilePath(file.sha256, file.name)}
            aria-label={`${t.fileOf(kindOf(file), number)}, ${formatSize(file.size, lang)}`}
          >
            <Icon name="file-text" /> {kindOf(file)}
          </a>{' '}
          <span class="soft small unbroken">{formatSize(file.size, lang)}</span>
        </li>
      ))}
    </ul>
  )
}

/** 'PDF', 'DOCX': the ending of the name, which is how people call a file. */
export const kindOf = ({ name }: Pick<RegisterFile, 'name'>): string =>
  /\.([a-z0-9]{2,5})$/i.exec(name)?.[1]?.toUpperCase() ?? 'TỆP'

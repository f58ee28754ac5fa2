import { formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  Button,
  errorOf,
  Form,
  type Option,
  Remarks,
  Section,
  SelectField,
  TextArea,
} from '../../platform/ui/index.ts'
import { textOf } from '../body/text-of.ts'
import type { Edition } from '../edition.ts'
import type { RefusedAct } from './act-questions.tsx'
import { deskPath } from './addresses.ts'
import { passageId } from './draft-view.tsx'
import { remarkTexts } from './remark-texts.ts'

export type RemarkShown = {
  readonly id: number
  readonly block: number | null
  readonly text: string
  readonly byName: string
  readonly isGuest: boolean
  readonly at: string
  readonly revision: number
  readonly settledAt: string | null
  readonly settledByName: string | null
}

type RemarksPartProps = {
  readonly lang: Lang
  readonly edition: Edition
  readonly remarks: readonly RemarkShown[]
  /** The passage that the reader chose to comment on, from 0. */
  readonly chosen?: number
  readonly mayComment: boolean
  readonly refused?: RefusedAct
}

/** What was said about the draft, passage by passage, and the form to say more. */
export function RemarksPart(props: RemarksPartProps) {
  const { lang, edition, remarks, mayComment } = props
  const t = textsIn(lang, remarkTexts)
  return (
    <Section title={t.title} id="trao-doi">
      {remarks.length === 0 ? <p class="soft">{t.none}</p> : <RemarkList {...{ lang, edition, remarks }} />}
      {mayComment && <RemarkForm {...props} />}
    </Section>
  )
}

function RemarkList({ lang, edition, remarks }: Pick<RemarksPartProps, 'lang' | 'edition' | 'remarks'>) {
  const t = textsIn(lang, remarkTexts)
  return (
    <Remarks
      items={remarks.map((remark) => ({
        id: `trao-doi-${remark.id}`,
        who: remark.isGuest ? `${remark.byName} (${t.byLink})` : remark.byName,
        when: formatMoment(remark.at),
        datetime: remark.at,
        about: <About lang={lang} remark={remark} edition={edition} />,
        text: remark.text,
        settled: remark.settledAt && t.settledBy(remark.settledByName ?? '', formatMoment(remark.settledAt)),
        action: !remark.settledAt && (
          <Form action={`${deskPath(edition.id)}/gop-y/${remark.id}/xong`} label={t.settle}>
            <Button size="small" kind="quiet" icon="check">
              {t.settle}
            </Button>
          </Form>
        ),
      }))}
    />
  )
}

function About({ lang, remark, edition }: { lang: Lang; remark: RemarkShown; edition: Edition }) {
  const t = textsIn(lang, remarkTexts)
  const { block, revision } = remark
  const earlier = revision < edition.revision ? ` ${t.earlier(revision)}` : ''
  if (block === null) return <>{`${t.whole}${earlier}`}</>
  if (block >= edition.body.content.length) return <>{`${t.passage(block + 1)}${earlier}`}</>
  return (
    <>
      <a href={`#${passageId(block)}`}>{t.passage(block + 1)}</a>
      {earlier}
    </>
  )
}

function RemarkForm({ lang, edition, chosen, refused }: RemarksPartProps) {
  const t = textsIn(lang, remarkTexts)
  const mine = refused?.key === 'comment' ? refused : undefined
  const block = String(mine?.filled.block ?? chosen ?? '')
  return (
    <Form action={`${deskPath(edition.id)}/gop-y`} id="gop-y" label={t.send}>
      <SelectField
        name="block"
        label={t.about}
        value={block}
        empty={t.whole}
        options={passages(edition, t.passage)}
      />
      <TextArea
        name="text"
        label={t.text}
        rows={3}
        maxlength={4000}
        value={String(mine?.filled.text ?? '')}
        error={errorOf(mine?.issues, 'text', lang)}
      />
      <div>
        <Button icon="message-square">{t.send}</Button>
      </div>
    </Form>
  )
}

/** Passages to choose from, each with its first words. */
export const passages = ({ body }: Pick<Edition, 'body'>, name: (n: number) => string): readonly Option[] =>
  body.content.map((block, at) => {
    const words = textOf({ type: 'doc', content: [block] })
      .replace(/\s+/g, ' ')
      .trim()
    const start = words.length > 60 ? `${words.slice(0, 60)}…` : words
    return { value: String(at), label: start ? `${name(at + 1)}: ${start}` : name(at + 1) }
  })

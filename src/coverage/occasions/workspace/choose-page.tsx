import type { Directory } from '../../../agencies/index.ts'
import { formatDay } from '../../../platform/dates.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  Button,
  Checkbox,
  FilterBar,
  Form,
  PageHead,
  Section,
  Stack,
  TextField,
} from '../../../platform/ui/index.ts'
import { occasionsPath } from '../../qualities/pulls.ts'
import type { Choice } from '../store.ts'
import { texts } from './texts.ts'

export type ChoosePageProps = {
  readonly lang: Lang
  readonly occasion: {
    readonly id: number
    readonly title: string
    readonly happenedOn: string
    readonly source: string
    readonly href: string | null
  }
  readonly choices: readonly Choice[]
  readonly sought: string
  readonly directory: Directory
  readonly mayChoose: boolean
}

/** An occasion and the activities that are about it, with those that may be. */
export function ChoosePage({ lang, occasion, choices, sought, directory, mayChoose }: ChoosePageProps) {
  const t = textsIn(lang, texts)
  const path = `${occasionsPath}/${occasion.id}`
  const shown = mayChoose ? choices : choices.filter(({ isChosen, isItself }) => isChosen || isItself)
  const note = ({ agencyId, day, isItself }: Choice) =>
    [formatDay(day), directory.byId(agencyId)?.shortName, isItself && t.itself].filter(Boolean).join(', ')
  return (
    <>
      <PageHead
        eyebrow={formatDay(occasion.happenedOn)}
        title={occasion.title}
        lead={occasion.source && `${t.source}: ${occasion.source}`}
        actions={occasion.href && <a href={occasion.href}>{t.open}</a>}
      />
      <Stack>
        {mayChoose && (
          <FilterBar lang={lang} action={path}>
            <TextField name="tim" label={t.search} value={sought} />
          </FilterBar>
        )}
        <Section title={t.choose} lead={mayChoose ? t.chooseLead : undefined}>
          {shown.length === 0 && <p>{t.none}</p>}
          {shown.length > 0 && mayChoose && (
            <Form action={path} isWide>
              {shown.map((choice) => (
                <>
                  <input type="hidden" name="offered" value={choice.activityId} />
                  <Checkbox
                    name="chosen"
                    value={String(choice.activityId)}
                    label={choice.what}
                    note={note(choice)}
                    isChosen={choice.isChosen}
                  />
                </>
              ))}
              <Button kind="primary" type="submit">
                {t.save}
              </Button>
            </Form>
          )}
          {shown.length > 0 && !mayChoose && (
            <ul>
              {shown.map((choice) => (
                <li>
                  {choice.what} <span class="small soft">{note(choice)}</span>
                </li>
              ))}
            </ul>
          )}
        </Section>
      </Stack>
    </>
  )
}

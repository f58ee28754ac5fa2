import type { Child } from 'hono/jsx'
import type { Directory } from '../../agencies/index.ts'
import type { Filled } from '../../platform/http/form.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import { Choices, DateField, errorOf, FieldRow, SelectField, TextField } from '../../platform/ui/index.ts'
import { storyKinds } from '../story.ts'
import { factsTexts } from './facts-texts.ts'
import { kindIcons } from './new-story-page.tsx'
import type { NamedWord } from './ports.ts'
import { newsroomTexts } from './texts.ts'
import { kindNames } from './words.ts'

export type FactsFieldsProps = {
  readonly lang: Lang
  readonly filled: Filled
  readonly issues?: readonly Issue[]
  readonly directory: Directory
  readonly agencyId: number
  readonly sections: readonly NamedWord[]
  readonly reformAreas: readonly NamedWord[]
  readonly audiences: readonly NamedWord[]
  readonly programmes: readonly NamedWord[]
  readonly plans: readonly NamedWord[]
}

export const one = (filled: Filled, name: string): string => [filled[name] ?? ''].flat()[0] ?? ''
export const list = (filled: Filled, name: string): readonly string[] => [filled[name] ?? []].flat()

/** A place that links lead to by the name of its fact. */
export const Place = ({ id, children }: { id: string; children?: Child }) => <div id={id}>{children}</div>

/** What every story says about itself. */
export function FactsFields(props: FactsFieldsProps) {
  const { lang, filled, issues } = props
  const t = textsIn(lang, factsTexts)
  const error = (name: string) => errorOf(issues, name, lang)
  const named = (words: readonly NamedWord[]) =>
    words.map(({ key, name }) => ({ value: key, label: name[lang] }))
  const select = (name: string, label: string, words: readonly NamedWord[], empty: string) => (
    <SelectField
      {...{ name, label, empty }}
      value={one(filled, name)}
      options={named(words)}
      error={error(name)}
    />
  )
  const choose = (name: string, label: string, words: readonly NamedWord[]) => (
    <Place id={name}>
      <Choices
        {...{ name, label }}
        hint={t.many}
        isMany
        options={named(words)}
        chosen={list(filled, name)}
        error={error(name)}
      />
    </Place>
  )
  return (
    <>
      <Choices
        name="kind"
        label={t.kind}
        look="tiles"
        options={storyKinds.map((kind) => ({
          value: kind,
          label: kindNames[kind][lang],
          icon: kindIcons[kind],
        }))}
        chosen={one(filled, 'kind')}
        error={error('kind')}
      />
      <FieldRow>
        <Place id="sectionKey">{select('sectionKey', t.section, props.sections, t.notChosen)}</Place>
        <TextField name="byline" label={t.byline} value={one(filled, 'byline')} maxlength={200} />
      </FieldRow>
      {choose('reformAreas', t.areas, props.reformAreas)}
      {choose('audiences', t.audiences, props.audiences)}
      <Places {...props} />
      {choose('programmes', t.programmes, props.programmes)}
      <TextField
        name="tags"
        label={t.tags}
        hint={textsIn(lang, newsroomTexts).optional}
        help={t.tagsHelp}
        value={one(filled, 'tags')}
        maxlength={1000}
      />
      {select('aboutPlan', t.aboutPlan, props.plans, t.noPlan)}
      <FieldRow>
        <TextField
          name="slug"
          label={t.slug}
          help={t.slugHelp}
          value={one(filled, 'slug')}
          maxlength={120}
          error={error('slug')}
        />
        <DateField
          name="reviewOn"
          label={t.reviewOn}
          help={t.reviewHelp}
          value={one(filled, 'reviewOn')}
          error={error('reviewOn')}
        />
      </FieldRow>
    </>
  )
}

/** Its own agency and what lies around it in sight; all others folded away. */
function Places({ lang, filled, directory, agencyId }: FactsFieldsProps) {
  const t = textsIn(lang, factsTexts)
  const chosen = list(filled, 'places')
  const near = new Set([...directory.upwardsFrom(agencyId), ...directory.childrenOf(agencyId)].slice(0, 8))
  const isNear = (agency: (typeof directory.all)[number]) => near.has(agency) || chosen.includes(agency.slug)
  const option = ({ slug, shortName }: (typeof directory.all)[number]) => ({ value: slug, label: shortName })
  return (
    <Choices
      name="places"
      label={t.places}
      hint={t.many}
      isMany
      options={directory.all.filter(isNear).map(option)}
      chosen={chosen}
      more={{ label: t.morePlaces, options: directory.all.filter((agency) => !isNear(agency)).map(option) }}
    />
  )
}

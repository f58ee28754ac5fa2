import { textsIn } from '../../platform/i18n.ts'
import { Chip, Chips, Section } from '../../platform/ui/index.ts'
import type { StoryLabel } from '../story.ts'
import { texts } from '../texts.ts'
import type { StoryPageProps } from './story-page.tsx'
import { storyTexts } from './story-texts.ts'

type Props = Pick<StoryPageProps, 'story' | 'lang' | 'href' | 'areaName' | 'labelName'>

/** What a story is about and for whom; each word leads to its list. */
export function StoryLabels(props: Props) {
  const { story, lang, href, areaName } = props
  const t = textsIn(lang, storyTexts)
  const groups = [
    [t.forWhom, 'audience'],
    [t.where, 'place'],
    [t.programmes, 'programme'],
    [t.tags, 'tag'],
  ] as const
  return (
    <>
      {story.reformAreas.length > 0 && (
        <Section title={textsIn(lang, texts).themes}>
          <Chips>
            {story.reformAreas.map((area) => (
              <Chip href={href(`/noi-dung/${area}`)}>{areaName(area)}</Chip>
            ))}
          </Chips>
        </Section>
      )}
      {story.labels.length > 0 && (
        <dl class="label-groups">
          {groups.map(([title, kind]) => (
            <LabelGroup {...props} title={title} labels={story.labels.filter((one) => one.kind === kind)} />
          ))}
        </dl>
      )}
    </>
  )
}

function LabelGroup({
  title,
  labels,
  href,
  labelName,
}: Props & { title: string; labels: readonly StoryLabel[] }) {
  if (labels.length === 0) return null
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {labels.map((label, at) => (
          <>
            {at > 0 && ', '}
            <a href={href(`${labelPaths[label.kind]}/${label.key}`)}>{labelName(label)}</a>
          </>
        ))}
      </dd>
    </div>
  )
}

export const labelPaths: Readonly<Record<StoryLabel['kind'], string>> = {
  audience: '/doi-tuong',
  place: '/dia-ban',
  programme: '/chuong-trinh',
  tag: '/the',
}

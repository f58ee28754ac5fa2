import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  ActDisclosure,
  ChangedBlock,
  Checkbox,
  errorOf,
  Stack,
  Tag,
  TextArea,
  TextField,
} from '../../platform/ui/index.ts'
import { type Choices, chosenField, contentField, timingField } from './choices.ts'
import type { Change, ProposedTask } from './proposal.ts'
import { texts } from './texts.ts'
import { Whys } from './whys.tsx'

type TaskChoiceProps = {
  readonly lang: Lang
  readonly proposed: ProposedTask
  readonly choices?: Choices
  readonly issues: readonly Issue[]
}

/** A task that may go into the draft: whether, why, and in which words. */
export function TaskChoice({ lang, proposed, choices, issues }: TaskChoiceProps) {
  const t = textsIn(lang, texts)
  const { key, change, task, before, whys } = proposed
  const name = before ? t.task(before.number ?? `${before.position}`) : t.newTask
  const content = choices?.contents.get(key) ?? task.content
  const timing = choices?.timings.get(key) ?? task.timingText ?? ''
  const error = errorOf(issues, contentField(key), lang)
  return (
    <ChangedBlock place={name}>
      <Stack gap="tight">
        <div>
          <Tag tone={tones[change]} icon={icons[change]}>
            {t[change]}
          </Tag>
        </div>
        <Checkbox
          name={chosenField(key)}
          label={content}
          note={`${timing ? `${timing}. ` : ''}${t.lead1}: ${task.leadText ?? t.nobody}`}
          isChosen={choices ? choices.chosen.has(key) : change !== 'dropped'}
        />
        <Whys lang={lang} whys={whys} about={name} />
        <ActDisclosure label={t.edit} icon="pencil" kind="quiet" isOpen={error !== undefined}>
          <TextArea
            name={contentField(key)}
            label={t.content}
            value={content}
            rows={3}
            error={error}
            maxlength={2000}
          />
          <TextField name={timingField(key)} label={t.timing} value={timing} maxlength={300} />
        </ActDisclosure>
      </Stack>
    </ChangedBlock>
  )
}

const tones: Readonly<Record<Change, 'neutral' | 'sea' | 'brick' | 'wait'>> = {
  kept: 'neutral',
  moved: 'sea',
  added: 'brick',
  dropped: 'wait',
}
const icons = { kept: 'check', moved: 'calendar', added: 'plus', dropped: 'x' } as const

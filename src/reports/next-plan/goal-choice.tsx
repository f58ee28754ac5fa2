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
} from '../../platform/ui/index.ts'
import { type Choices, chosenField, contentField } from './choices.ts'
import { whyOfGoal } from './goal-words.ts'
import type { GoalStanding, ProposedGoal } from './proposal.ts'
import { texts } from './texts.ts'
import { Whys } from './whys.tsx'

type GoalChoiceProps = {
  readonly lang: Lang
  readonly proposed: ProposedGoal
  readonly choices?: Choices
  readonly issues: readonly Issue[]
}

/** A goal that may be set again: whether it was reached this year, what was aimed at, and in which words. */
export function GoalChoice({ lang, proposed, choices, issues }: GoalChoiceProps) {
  const t = textsIn(lang, texts)
  const { key, goal, standing, href } = proposed
  const text = choices?.contents.get(key) ?? proposed.text
  const error = errorOf(issues, contentField(key), lang)
  const name = t.goal(goal.position)
  return (
    <ChangedBlock place={name}>
      <Stack gap="tight">
        <div>
          <Tag tone={tones[standing.state]} icon={icons[standing.state]}>
            {t[words[standing.state]]}
          </Tag>
        </div>
        <Checkbox name={chosenField(key)} label={text} isChosen={choices ? choices.chosen.has(key) : true} />
        <Whys lang={lang} whys={[{ text: saidOf(standing), href }]} about={name} />
        <ActDisclosure label={t.edit} icon="pencil" kind="quiet" isOpen={error !== undefined}>
          <TextArea
            name={contentField(key)}
            label={t.goalText}
            value={text}
            rows={3}
            error={error}
            maxlength={2000}
          />
        </ActDisclosure>
      </Stack>
    </ChangedBlock>
  )
}

function saidOf(standing: GoalStanding) {
  const { state, done, due, task } = standing
  const number = task?.number ?? ''
  if (state === 'unmet') return whyOfGoal(standing)
  if (state === 'not-counted') return texts.notCountedWhy
  if (state === 'not-due') return { vi: texts.nothingDue.vi(number), en: texts.nothingDue.en(number) }
  return { vi: texts.reached.vi(done, due, number), en: texts.reached.en(done, due, number) }
}

const words = { met: 'met', unmet: 'unmet', 'not-due': 'notDue', 'not-counted': 'notCounted' } as const
const tones = { met: 'ok', unmet: 'late', 'not-due': 'neutral', 'not-counted': 'wait' } as const
const icons = {
  met: 'circle-check',
  unmet: 'circle-alert',
  'not-due': 'clock',
  'not-counted': 'circle-help',
} as const

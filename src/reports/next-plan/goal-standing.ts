import type { PlanGoal, Task, TaskOutcome } from '../../planning/index.ts'
import { fold } from '../../platform/vietnamese.ts'
import type { GoalStanding } from './proposal.ts'

/** From this share of a task's telling words on, a goal is told by the task. */
const leastShared = 0.55
const leastAlike = 0.47

/**
 * How each goal stands, told by the work of the task that says the same. A task's words weigh by how rare they are among
 * the tasks: 'cải cách hành chính' tells none from the other. A goal that no task tells is not counted, never guessed.
 */
export function goalStandings(
  goals: readonly PlanGoal[],
  tasks: readonly Task[],
  outcomes: ReadonlyMap<number, TaskOutcome>,
): readonly GoalStanding[] {
  const words = new Map(tasks.map((task) => [task, wordsOf(task.content)]))
  const weight = weigher([...words.values()])
  return goals.map((goal) => {
    const own = wordsOf(goal.text)
    const [best] = tasks
      .map((task) => {
        const [ofTask, ofGoal] = [
          shareOf(words.get(task)!, own, weight),
          shareOf(own, words.get(task)!, weight),
        ]
        return { task, shared: Math.sqrt(ofTask * ofGoal), ofTask }
      })
      .filter(({ ofTask, shared }) => ofTask >= leastShared && shared >= leastAlike)
      .sort((a, b) => b.shared - a.shared || a.task.position - b.task.position)
    return standing(goal, best?.task, best && outcomes.get(best.task.id))
  })
}

function standing(goal: PlanGoal, task: Task | undefined, outcome: TaskOutcome | undefined): GoalStanding {
  const target = targetOf(goal)
  if (!task || !outcome) return { state: 'not-counted', done: 0, due: 0, target }
  const { due, doneOfDue: done } = outcome
  if (due === 0) return { state: 'not-due', done: 0, due, target, task }
  return { state: done / due >= target ? 'met' : 'unmet', done, due, target, task }
}

/** A goal of 85 % aims at that share of the work; 'ít nhất 01 lần/tuần' and the like aim at all of it. */
export const targetOf = ({ measures }: Pick<PlanGoal, 'measures'>): number => {
  const [percent] = measures
  return percent?.unit === '%' ? Math.min(Math.max(percent.figure / 100, 0), 1) : 1
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .match(/[a-z]{2,}/g)
      ?.filter((word) => !joining.has(word)) ?? [],
  )

const joining = new Set([
  'va',
  'cua',
  've',
  'tren',
  'cac',
  'nhung',
  'duoc',
  'cho',
  'den',
  'tai',
  'trong',
  'de',
])

const weigher = (all: readonly ReadonlySet<string>[]) => (word: string) =>
  Math.log(1 + all.length / (1 + all.filter((words) => words.has(word)).length))

function shareOf(of: ReadonlySet<string>, among: ReadonlySet<string>, weight: (word: string) => number) {
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weight(word), 0)
  return sum(of.intersection(among)) / (sum(of) || 1)
}

import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Button, ButtonLink } from '../../platform/ui/index.ts'
import { type AssignmentState, isOpen, type Standing, stateAfter } from '../work/assignment.ts'
import { workTexts } from '../work/work-texts.ts'
import { acceptPath, logPath } from './work-paths.ts'

type Props = {
  readonly work: {
    readonly id: number
    readonly content: string
    readonly state: AssignmentState
    readonly standing: Standing
  }
  readonly lang: Lang
}

/** What an officer does next with a piece of work: log for it, or first say that it has been taken note of. */
export function NextStep({ work, lang }: Props) {
  const t = textsIn(lang, workTexts)
  const isPressing = isOpen(work.state) && (work.standing.kind === 'late' || work.standing.kind === 'today')
  return (
    <>
      <ButtonLink
        kind={isPressing ? 'primary' : 'plain'}
        href={logPath(work.id)}
        aria-label={t.logFor(work.content)}
      >
        {t.log}
      </ButtonLink>
      {stateAfter(work.state, 'accept') && (
        <form method="post" action={acceptPath(work.id)}>
          <Button kind="quiet" size="small" isWide aria-label={t.acceptNamed(work.content)}>
            {t.accept}
          </Button>
        </form>
      )}
    </>
  )
}

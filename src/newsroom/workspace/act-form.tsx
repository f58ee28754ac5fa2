import type { Lang } from '../../platform/i18n.ts'
import { ActDisclosure, Button, Form, type IconName } from '../../platform/ui/index.ts'
import { actPaths } from './act-paths.ts'
import { questions, type RefusedAct } from './act-questions.tsx'
import { actTexts } from './act-texts.ts'
import type { ActKey, DeskAct } from './acts-for.ts'
import { deskPath } from './addresses.ts'

type ActFormProps = {
  readonly act: DeskAct
  readonly lang: Lang
  readonly editionId: number
  readonly revision: number
  /** The mark of all that the page shows of it. */
  readonly seen: string
  readonly refused?: RefusedAct
}

const icons = {
  submit: 'send',
  takeBack: 'undo-2',
  approveAndPublish: 'check',
  approve: 'check',
  publish: 'globe',
  schedule: 'calendar-clock',
  unschedule: 'x',
  return: 'undo-2',
  ratify: 'check',
  confirmDocument: 'check',
  correct: 'pencil',
  force: 'triangle-alert',
  withdraw: 'ban',
  unpublish: 'eye-off',
  discard: 'trash-2',
} as const satisfies Record<ActKey, IconName>

/** An act as a button, or as a button that first asks for what the act needs. Blocked, it says why. */
export function ActForm(props: ActFormProps) {
  const { act, lang, editionId, revision, seen, refused } = props
  const label = actTexts[act.key][lang]
  const kind = act.isPrimary ? ('primary' as const) : ('plain' as const)
  if (act.blocked)
    return (
      <Button kind={kind} isWide blocked={act.blocked[lang]}>
        {label}
      </Button>
    )
  const asks = questions[act.key]
  if (!asks)
    return (
      <Form action={actionOf(editionId, act.key)} label={label}>
        <input type="hidden" name="revision" value={String(revision)} />
        <input type="hidden" name="seen" value={seen} />
        <Button kind={kind} icon={icons[act.key]} isWide>
          {label}
        </Button>
      </Form>
    )
  const isRefused = refused?.key === act.key
  return (
    <ActDisclosure
      label={label}
      icon={icons[act.key]}
      id={actPaths[act.key]}
      kind={act.key === 'force' ? 'quiet' : dangerous.includes(act.key) ? 'danger' : 'plain'}
      isOpen={isRefused}
    >
      <Form action={actionOf(editionId, act.key)} label={label}>
        <input type="hidden" name="revision" value={String(revision)} />
        <input type="hidden" name="seen" value={seen} />
        {asks({ lang, refused: isRefused ? refused : undefined })}
      </Form>
    </ActDisclosure>
  )
}

const dangerous: readonly ActKey[] = ['withdraw', 'unpublish', 'discard']
const actionOf = (editionId: number, key: ActKey) => `${deskPath(editionId)}/${actPaths[key]}`

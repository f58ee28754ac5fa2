import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { Button, Card, Form, Stack } from '../../../platform/ui/index.ts'
import type { Round } from '../../round/round.ts'
import { roundPath } from '../../self/paths.ts'
import { togetherTexts } from './texts.ts'

/** How many sheets each act on many would take; undefined or none: it is not offered. */
export type Together = {
  readonly overdue?: number
  readonly agreed?: number
  readonly settled?: number
}

type Props = { readonly lang: Lang; readonly round: Round; readonly together: Together }

/** What is done with many sheets at once, for whoever may; each says what it does and to how many. */
export function TogetherSection({ lang, round, together: { overdue = 0, agreed = 0, settled = 0 } }: Props) {
  const t = textsIn(lang, togetherTexts)
  const acts = [
    { path: 'chuyen-qua-han', count: overdue, label: t.moveOn(overdue), help: t.moveOnHelp },
    { path: 'thong-nhat', count: agreed, label: t.agree(agreed), help: t.agreeHelp },
    { path: 'chot-cac-phieu', count: settled, label: t.settle(settled), help: t.settleHelp },
  ].filter(({ count }) => count > 0)
  if (acts.length === 0) return null
  return (
    <Card title={t.title} icon="list-checks" tone="sea">
      <Stack>
        {acts.map(({ path, label, help }) => (
          <div>
            <p class="soft">{help}</p>
            <Form action={`${roundPath(round.id)}/${path}`} label={label}>
              <Button>{label}</Button>
            </Form>
          </div>
        ))}
      </Stack>
    </Card>
  )
}

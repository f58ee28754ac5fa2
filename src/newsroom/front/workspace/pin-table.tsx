import { textsIn } from '../../../platform/i18n.ts'
import { Button, type Column, DataTable } from '../../../platform/ui/index.ts'
import { texts } from '../texts.ts'
import { frontPath } from './addresses.ts'
import type { FrontDeskProps } from './front-desk.tsx'
import { MoveButtons } from './move-buttons.tsx'

type Row = FrontDeskProps['pins'][number]

/** What stands first today, in its order. */
export function PinTable({ pins, front, lang }: FrontDeskProps) {
  const t = textsIn(lang, texts)
  if (pins.length === 0) return <p>{t.noPins}</p>
  const actionOf = (pin: Row, act: string) => `${frontPath}/ghim/${pin.storyId}/${act}`
  const columns: readonly Column<Row>[] = [
    { title: t.story, isName: true, cell: ({ title }) => title },
    { title: t.until, cell: ({ until }) => (until ? t.untilDay(until) : t.untilTakenOff) },
    {
      title: t.order,
      cell: (pin) => (
        <MoveButtons
          action={actionOf(pin, 'chuyen')}
          name={pin.title}
          revision={front.revision}
          isFirst={pin === pins[0]}
          isLast={pin === pins.at(-1)}
          lang={lang}
        />
      ),
    },
    {
      title: t.act,
      label: '',
      cell: (pin) => (
        <form method="post" action={actionOf(pin, 'go')}>
          <input type="hidden" name="revision" value={String(front.revision)} />
          <Button size="small" aria-label={t.unpinNamed(pin.title)}>
            {t.unpin}
          </Button>
        </form>
      ),
    },
  ]
  return <DataTable caption={t.pins} hidesCaption columns={columns} rows={pins} asCards isFramed />
}

import { textsIn } from '../../../platform/i18n.ts'
import { Button, ButtonRow, TableScroll } from '../../../platform/ui/index.ts'
import { mostLines } from '../arrangement.ts'
import { texts } from '../texts.ts'
import { frontPath, previewPath } from './addresses.ts'
import type { FrontDeskProps } from './front-desk.tsx'
import { MoveButtons } from './move-buttons.tsx'

type BlockFormProps = FrontDeskProps & { readonly nameOf: (key: string) => string }

const formId = 'so-dong'

/**
 * The parts in their order, each with how many lines it shows. The counts are one form, looked at before they are
 * applied; moving is a form of its own in each row, so the fields name the form they belong to.
 */
export function BlockForm({ blocks, front, filled, nameOf, lang }: BlockFormProps) {
  const t = textsIn(lang, texts)
  return (
    <div class="stack">
      <TableScroll label={t.blocks} isFramed>
        <table class="table" data-cards="">
          <caption class="hidden-text">{t.blocks}</caption>
          <thead>
            <tr>
              <th scope="col">{t.block}</th>
              <th scope="col">{t.lines}</th>
              <th scope="col">{t.order}</th>
            </tr>
          </thead>
          <tbody>
            {blocks.map(({ key, count }, at) => (
              <tr data-not-applicable={count === 0 ? '' : undefined}>
                <th scope="row">{nameOf(key)}</th>
                <td data-label={t.lines}>
                  <input
                    class="input count-input"
                    type="number"
                    inputmode="numeric"
                    form={formId}
                    name={key}
                    min={0}
                    max={mostLines}
                    value={String(filled[key] ?? count)}
                    aria-label={t.linesOf(nameOf(key))}
                  />
                </td>
                <td>
                  <MoveButtons
                    action={`${frontPath}/muc/${encodeURIComponent(key)}/chuyen`}
                    name={nameOf(key)}
                    revision={front.revision}
                    isFirst={at === 0}
                    isLast={at === blocks.length - 1}
                    lang={lang}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <form id={formId} method="post" action={`${frontPath}/so-dong`}>
        <input type="hidden" name="revision" value={String(front.revision)} />
        <ButtonRow>
          <Button kind="primary">{t.apply}</Button>
          <button class="button" type="submit" formaction={previewPath} formmethod="get">
            {t.preview}
          </button>
        </ButtonRow>
      </form>
    </div>
  )
}

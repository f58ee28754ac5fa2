import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { Button } from '../../../platform/ui/index.ts'
import { texts } from '../texts.ts'
import { storyLinksPath } from './views.ts'

type RecheckProps = { readonly lang: Lang; readonly storyId: number; readonly url: string }

export function RecheckButton({ lang, storyId, url }: RecheckProps) {
  const t = textsIn(lang, texts)
  return (
    <form method="post" action={`${storyLinksPath(storyId)}/kiem-tra`}>
      <input type="hidden" name="url" value={url} />
      <Button size="small" icon="refresh-cw" aria-label={t.recheckOf(url)}>
        {t.recheck}
      </Button>
    </form>
  )
}

import type { IconName } from '../../platform/ui/index.ts'
import type { ReformArea } from '../reform-areas.ts'

/** The picture of each reform area, the same on every page. */
export const areaIcons: Readonly<Record<ReformArea, IconName>> = {
  chu_truong: 'scale',
  chi_dao_dieu_hanh: 'compass',
  the_che: 'scroll-text',
  thu_tuc_hanh_chinh: 'file-text',
  to_chuc_bo_may: 'network',
  che_do_cong_vu: 'id-card',
  tai_chinh_cong: 'circle-dollar-sign',
  chinh_quyen_so: 'smartphone',
}

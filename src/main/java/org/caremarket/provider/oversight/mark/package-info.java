/**
 * Marks of quality: schemes with the council's own criteria, assessments of providers and locations with their evidence,
 * and who holds a mark, at {@code /{council}/quality-mark}; everybody can search the holders at
 * {@code /{council}/published/recognised-providers}. Why a holder was removed is kept inside. Others come in through
 * {@link org.caremarket.provider.oversight.mark.Holders}.
 */
package org.caremarket.provider.oversight.mark;

/**
 * What every page and every API answer is made with: the layout, forms and their errors, error pages, static files,
 * security headers, paging. Knows no feature; features give it navigation entries, brands and templates.
 */
package org.caremarket.platform.web;

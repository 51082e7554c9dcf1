package org.caremarket.platform.web;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.DefaultApplicationContext;
import io.micronaut.context.DefaultApplicationContextBuilder;
import io.micronaut.inject.BeanDefinitionReference;
import java.util.List;

/** The service's pages without its features, its accounts and its database: what is tested here needs none of them. */
public final class WebAlone extends DefaultApplicationContextBuilder {

    @Override
    protected ApplicationContext newApplicationContext() {
        return new DefaultApplicationContext(this) {
            @Override
            @SuppressWarnings("rawtypes")
            protected List<BeanDefinitionReference> resolveBeanDefinitionReferences() {
                return super.resolveBeanDefinitionReferences().stream().filter(WebAlone::belongs).toList();
            }
        };
    }

    private static boolean belongs(BeanDefinitionReference<?> bean) {
        var name = bean.getBeanDefinitionName();
        return name.startsWith("org.caremarket.")
                ? name.startsWith("org.caremarket.platform.web.") || name.startsWith("org.caremarket.platform.time.")
                : !name.startsWith("io.micronaut.data.") && !name.startsWith("io.micronaut.configuration.jdbc.");
    }
}

package org.caremarket.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInTest extends AccessTest {

    @Test
    void leadsToTheStartPage() {
        var browser = browser();
        var answer = browser.signIn("/sefton", "olive@sefton.example", PASSWORD);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/sefton");
        assertThat(browser.get("/sefton/account").text()).contains("olive@sefton.example", "Commissioning officer");
    }
}

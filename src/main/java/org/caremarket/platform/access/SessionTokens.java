package org.caremarket.platform.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.security.token.jwt.signature.secret.SecretSignature;
import io.micronaut.security.token.jwt.signature.secret.SecretSignatureConfiguration;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;

/**
 * Signs and reads tokens: JWT with HS256, the key derived from the master key. A token for pages is signed for a
 * quarter of an hour and renewed while its session lives; what decides is the session, which is asked every time.
 */
@Singleton
class SessionTokens {

    static final Duration PAGE_TOKEN = Duration.ofMinutes(15);

    /** Older tokens of a living session are replaced by new ones. */
    static final Duration RENEWED_AFTER = Duration.ofMinutes(5);

    private static final String ISSUER = "care-market-planning";
    private static final String SECRET = "sid";
    private static final String WHERE = "where";
    private static final String VIA = "via";
    private static final String ROLE = "role";

    private final SecretSignature signature;
    private final Clock clock;

    SessionTokens(Keys keys, Clock clock) {
        var settings = new SecretSignatureConfiguration("session");
        settings.setSecret(Base64.getEncoder().encodeToString(keys.secret("session-jwt")));
        settings.setBase64(true);
        settings.setJwsAlgorithm(JWSAlgorithm.HS256);
        this.signature = new SecretSignature(settings);
        this.clock = clock;
    }

    /**
     * A signed token for a session.
     *
     * @param sessionEnds when the session ends at the latest; a token never outlives it
     */
    String sign(String secret, String where, Via via, long person, Role role, Instant sessionEnds) {
        var now = clock.instant();
        var ends = via == Via.API ? sessionEnds : earlier(now.plus(PAGE_TOKEN), sessionEnds);
        try {
            return signature.sign(new JWTClaimsSet.Builder()
                            .issuer(ISSUER)
                            .subject(Long.toString(person))
                            .claim(SECRET, secret)
                            .claim(WHERE, where)
                            .claim(VIA, via.name())
                            .claim(ROLE, role.name())
                            .issueTime(Date.from(now))
                            .expirationTime(Date.from(ends))
                            .build())
                    .serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The session token could not be signed", e);
        }
    }

    /** The same session, signed anew. */
    String renew(SessionToken token, Session session) {
        return sign(token.secret(), token.where(), token.via(), session.person(), session.role(), session.expiresAt());
    }

    boolean shouldRenew(SessionToken token) {
        return token.via() == Via.PAGES && token.issuedAt().plus(RENEWED_AFTER).isBefore(clock.instant());
    }

    /**
     * What a token says, if we signed it and it is not too old. A page token may be past its quarter of an hour by as
     * long as a session may lie idle: somebody who writes for an hour before saving is renewed, not thrown out.
     */
    Optional<SessionToken> read(String text, Via via) {
        try {
            var jwt = SignedJWT.parse(text);
            if (!JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm()) || !signature.verify(jwt)) {
                return Optional.empty();
            }
            return Optional.of(token(jwt.getJWTClaimsSet())).filter(token -> token.via() == via && fresh(token));
        } catch (ParseException | JOSEException | RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    private boolean fresh(SessionToken token) {
        var until = token.via() == Via.API ? token.expiresAt() : token.issuedAt().plus(Via.IDLE);
        return clock.instant().isBefore(until);
    }

    private static SessionToken token(JWTClaimsSet claims) throws ParseException {
        return new SessionToken(
                claims.getStringClaim(SECRET),
                claims.getStringClaim(WHERE),
                Via.valueOf(claims.getStringClaim(VIA)),
                Long.parseLong(claims.getSubject()),
                Role.valueOf(claims.getStringClaim(ROLE)),
                claims.getIssueTime().toInstant(),
                claims.getExpirationTime().toInstant());
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}

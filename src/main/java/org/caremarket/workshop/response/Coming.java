package org.caremarket.workshop.response;

import jakarta.inject.Singleton;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.workshop.invitation.Invitation;
import org.caremarket.workshop.invitation.Replies;
import org.caremarket.workshop.invitation.Reply;
import org.caremarket.workshop.invitation.ReplyOutcome;

/** Says whether providers come, for those who type it and for their programs. */
@Singleton
class Coming {

    private final Replies replies;
    private final Forms forms;

    Coming(Replies replies, Forms forms) {
        this.replies = replies;
        this.forms = forms;
    }

    static Reply said(Invitation invitation) {
        return new Reply(invitation.coming(), invitation.sessionId(), invitation.accessNeeds());
    }

    FormErrors errors(Provider provider, ReplyForm form) {
        var errors = form.errors(forms.check(form));
        return provider.mayReply() ? errors : errors.and("", "The workshop is over, so this was not saved");
    }

    /** What has no errors is kept, unless something else was said since it was read. */
    ReplyOutcome say(Provider provider, ReplyForm form) {
        var current = said(provider.invitation());
        var seen = ReplyForm.print(current).equals(form.seen()) ? current : new Reply(null, null, "?");
        return replies.say(provider.invitation(), form.reply(), seen);
    }
}

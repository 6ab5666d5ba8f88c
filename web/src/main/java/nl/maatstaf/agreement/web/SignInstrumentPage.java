package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.agreement.SignatoriesMissing;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.agreement.service.InstrumentService;
import nl.maatstaf.casefile.PartyKind;
import nl.maatstaf.casefile.web.CaseRequest;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Records that an instrument was signed: by whom and when. */
@Named("signInstrument")
@RequestScoped
public class SignInstrumentPage {

    private InstrumentService service;
    private CaseRequest request;
    private Messages messages;

    private @Nullable UUID instrument;
    private PartialDate signedOn;
    private List<Party> parties;

    @SuppressWarnings("NullAway.Init")
    protected SignInstrumentPage() {}

    @Inject
    public SignInstrumentPage(InstrumentService service, CaseRequest request, Messages messages, Now now) {
        this.service = service;
        this.request = request;
        this.messages = messages;
        this.signedOn = PartialDate.on(now.today());
        this.parties = Stream.concat(
                        Arrays.stream(PartyKind.values()), Stream.of(PartyKind.COMPANY, PartyKind.PROVINCE))
                .sorted()
                .map(Party::new)
                .toList();
    }

    /** A line of the form; one without a name did not sign. */
    public static final class Party {

        private final PartyKind kind;
        private @Nullable String name;
        private @Nullable String person;

        Party(PartyKind kind) {
            this.kind = kind;
        }

        Signatory signatory() {
            return new Signatory(kind, Objects.requireNonNull(name).strip(), null, person);
        }

        boolean signs() {
            return name != null && !name.isBlank();
        }

        public PartyKind getKind() {
            return kind;
        }

        public @Nullable String getName() {
            return name;
        }

        public void setName(@Nullable String name) {
            this.name = name;
        }

        public @Nullable String getPerson() {
            return person;
        }

        public void setPerson(@Nullable String person) {
            this.person = person;
        }
    }

    public String sign() {
        Set<Signatory> signatories =
                parties.stream().filter(Party::signs).map(Party::signatory).collect(Collectors.toSet());
        UUID signed = instrument == null ? new UUID(0, 0) : instrument;
        service.sign(request.getNumber(), request.getSeen(), signed, signatories, signedOn, request.getKey());
        messages.done("agreement.done.signed");
        return request.again();
    }

    public List<Party> getParties() {
        return parties;
    }

    /** The number of lines; an input to hang a refusal about the parties on. */
    public int getRows() {
        return parties.size();
    }

    public void setRows(int rows) {
        if (rows != parties.size()) {
            throw new SignatoriesMissing();
        }
    }

    public @Nullable UUID getInstrument() {
        return instrument;
    }

    public void setInstrument(UUID instrument) {
        this.instrument = instrument;
    }

    public PartialDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(PartialDate signedOn) {
        this.signedOn = signedOn;
    }
}

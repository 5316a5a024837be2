package guian.registry.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.GrantStatus;
import guian.registry.store.ledger.LedgerRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The grants of the example: payments add up, come after the decision, and fit the status. */
class ExampleGrantsTest {
  private static final List<LedgerRow> ROWS = new ArrayList<>();

  static {
    Example.rows(ROWS::add);
  }

  private static <R> Stream<R> all(Class<R> type) {
    return ROWS.stream().filter(type::isInstance).map(type::cast);
  }

  private static List<LedgerRow.Instalment> parts(LedgerRow.Grant grant) {
    return all(LedgerRow.Instalment.class).filter(i -> i.grantId() == grant.id()).toList();
  }

  private static long paid(LedgerRow.Grant grant) {
    return parts(grant).stream()
        .filter(i -> i.paidAmount() != null)
        .mapToLong(LedgerRow.Instalment::paidAmount)
        .sum();
  }

  private static long due(LedgerRow.Grant grant) {
    return parts(grant).stream().mapToLong(i -> Objects.requireNonNull(i.dueAmount())).sum();
  }

  @Test
  void everyStatusOccurs() {
    assertEquals(
        EnumSet.allOf(GrantStatus.class),
        all(LedgerRow.Grant.class).map(LedgerRow.Grant::status).collect(Collectors.toSet()));
  }

  @Test
  void paymentsFitTheStatus() {
    all(LedgerRow.Grant.class)
        .forEach(grant -> {
          long due = due(grant);
          long paid = paid(grant);
          switch (grant.status()) {
            case PAID -> assertTrue(paid == due && paid > 0, grant::toString);
            case PARTLY_PAID, CLAWING_BACK, CLAWED_BACK, ENDED ->
                assertTrue(paid > 0 && paid < due, grant::toString);
            default -> assertEquals(0, paid, grant::toString);
          }
          if (!parts(grant).isEmpty()) {
            assertEquals(grant.approvedAmount(), due, grant::toString);
          }
        });
  }

  @Test
  void decisionsFollowTheFoundingAndPrecedeThePayments() {
    Map<Long, LedgerRow.Firm> firms =
        all(LedgerRow.Firm.class).collect(Collectors.toMap(LedgerRow.Firm::id, f -> f));
    for (LedgerRow.Grant grant : all(LedgerRow.Grant.class).toList()) {
      String applied = Objects.requireNonNull(grant.appliedOn()).iso();
      String founded = Objects.requireNonNull(firms.get(grant.firmId()).founded()).iso();
      assertTrue(founded.substring(0, 4).compareTo(applied) < 0, grant::toString);
      assertTrue(founded.length() == 4 || founded.compareTo(applied) < 0, grant::toString);
      assertTrue(applied.compareTo("2017-07-15") < 0, grant::toString);
      for (LedgerRow.Instalment part : parts(grant)) {
        String approved = Objects.requireNonNull(grant.approvedOn()).iso();
        assertTrue(approved.compareTo(Objects.requireNonNull(part.dueOn()).iso()) < 0);
        if (part.paidOn() != null) {
          assertTrue(approved.compareTo(part.paidOn().iso()) < 0, grant::toString);
          assertTrue(part.paidOn().iso().compareTo("2017-07-15") < 0, grant::toString);
        }
      }
    }
  }

  @Test
  void clawbacksTakeNoMoreThanWasPaid() {
    List<LedgerRow.Clawback> clawbacks = all(LedgerRow.Clawback.class).toList();
    assertEquals(2, clawbacks.size());
    for (LedgerRow.Clawback clawback : clawbacks) {
      LedgerRow.Grant grant =
          all(LedgerRow.Grant.class)
              .filter(g -> g.id() == clawback.grantId())
              .findFirst()
              .orElseThrow();
      assertTrue(clawback.amount() <= paid(grant));
      boolean received = clawback.receivedOn() != null;
      assertEquals(received ? GrantStatus.CLAWED_BACK : GrantStatus.CLAWING_BACK, grant.status());
    }
  }

  @Test
  void commitmentsThatAreDueAreJudgedByTheFigures() {
    Map<Long, Long> firmOf =
        all(LedgerRow.Grant.class)
            .collect(Collectors.toMap(LedgerRow.Grant::id, LedgerRow.Grant::firmId));
    Map<Long, Long> revenue2016 =
        all(LedgerRow.Figure.class)
            .filter(f -> f.indicator().equals("revenue") && f.period().code().equals("2016"))
            .filter(f -> f.standing() == guian.registry.model.Standing.CURRENT)
            .collect(Collectors.toMap(LedgerRow.Figure::firmId, LedgerRow.Figure::amount));
    List<LedgerRow.Commitment> due =
        all(LedgerRow.Commitment.class)
            .filter(c -> Objects.requireNonNull(c.due()).year() == 2016)
            .toList();
    assertTrue(due.size() > 10);
    for (LedgerRow.Commitment c : due) {
      long reached = revenue2016.get(firmOf.get(c.grantId()));
      assertEquals(reached >= Objects.requireNonNull(c.amount()), c.met(), c::toString);
    }
    assertEquals(Set.of(true, false), due.stream().map(c -> c.met()).collect(Collectors.toSet()));
    assertTrue(
        all(LedgerRow.Commitment.class)
            .filter(c -> Objects.requireNonNull(c.due()).year() > 2016)
            .allMatch(c -> c.met() == null));
  }

  @Test
  void noDocumentOfALaterYearAndInventedPoliciesSaySo() {
    for (LedgerRow.Policy policy : all(LedgerRow.Policy.class).toList()) {
      boolean published = policy.documentNumber() == null;
      assertTrue(policy.reference() != null, policy::name);
      assertEquals(!published, policy.reference().equals("虚构"), policy::name);
      assertEquals(!published, policy.name().startsWith("示例"), policy::name);
      assertTrue(
          policy.issuedOn() == null || policy.issuedOn().iso().compareTo("2017-07") < 0,
          policy::name);
    }
  }
}

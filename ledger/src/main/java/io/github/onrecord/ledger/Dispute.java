package io.github.onrecord.ledger;

import java.time.LocalDate;

/**
 * A claim that was asked about, and that some affirm and some deny.
 *
 * @param claim as it was asked
 * @param affirm how many speakers affirmed it when it was asked last
 * @param deny how many denied it then
 * @param last the last day on which one of them spoke
 */
public record Dispute(String claim, int affirm, int deny, LocalDate last) {}

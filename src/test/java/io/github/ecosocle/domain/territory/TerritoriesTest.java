package io.github.ecosocle.domain.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.domain.territory.TerritoriesBuilder.Commune;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerritoriesTest {
    private final Territories country = SmallCountry.builder().build();

    private int id(Level level, String code) {
        int id = country.find(level, code);
        assertThat(id).isNotEqualTo(Territories.NONE);
        return id;
    }

    private List<String> communes(int[] ids) {
        return Arrays.stream(ids).mapToObj(country::code).toList();
    }

    @Test
    void numbers_follow_level_then_code() {
        for (int id = 1; id < country.size(); id++) {
            Territory before = country.get(id - 1);
            Territory after = country.get(id);
            assertThat(before.level()).isLessThanOrEqualTo(after.level());
            assertThat(before.level() == after.level() && before.code().compareTo(after.code()) >= 0)
                    .isFalse();
            assertThat(country.find(after.level(), after.code())).isEqualTo(id);
        }
        assertThat(country.count(Level.COMMUNE)).isEqualTo(5);
        assertThat(country.end(Level.PAYS)).isEqualTo(country.size());
        assertThat(country.find(Level.EPCI, "62001")).isEqualTo(Territories.NONE);
    }

    @Test
    void a_straddling_epci_belongs_to_each_departement_by_its_communes() {
        int epci = id(Level.EPCI, SmallCountry.STRADDLING);
        List<Member> nord = country.members(id(Level.DEPARTEMENT, "59"));
        assertThat(nord).hasSize(1);
        assertThat(nord.get(0).territory()).isEqualTo(epci);
        assertThat(nord.get(0).whole()).isFalse();
        assertThat(communes(nord.get(0).communes())).containsExactly("59001");
        Member inRegion = country.members(id(Level.REGION, "32")).stream()
                .filter(member -> member.territory() == epci)
                .findFirst()
                .orElseThrow();
        assertThat(inRegion.whole()).isTrue();
        assertThat(communes(country.communesOf(epci))).containsExactly("59001", "62001");
    }

    @Test
    void an_epci_may_sit_in_two_crte_and_counts_once_in_each() {
        int epci = id(Level.EPCI, SmallCountry.STRADDLING);
        for (String crte : List.of("crte-1", "crte-2")) {
            assertThat(country.members(id(Level.CRTE, crte)))
                    .filteredOn(member -> member.territory() == epci)
                    .hasSize(1);
        }
        assertThat(communes(country.communesOf(id(Level.CRTE, "crte-1")))).containsExactly("59001", "62001", "62003");
    }

    @Test
    void a_commune_without_epci_is_a_member_of_its_own() {
        int island = id(Level.COMMUNE, "62003");
        assertThat(country.epciOf(island)).isEqualTo(Territories.NONE);
        assertThat(country.members(id(Level.DEPARTEMENT, "62")))
                .filteredOn(member -> member.territory() == island)
                .singleElement()
                .extracting(Member::whole)
                .isEqualTo(true);
        assertThat(communes(country.communesOf(island))).containsExactly("62003");
    }

    @Test
    void what_lies_beyond_france_is_left_out_of_it() {
        assertThat(communes(country.communesOf(id(Level.PAYS, "FR"))))
                .containsExactly("59001", "62001", "62002", "62003");
        assertThat(communes(country.communesOf(id(Level.DEPARTEMENT, "988")))).containsExactly("98801");
    }

    @Test
    void the_past_and_the_seat_are_found_by_code() {
        TerritoriesBuilder builder = SmallCountry.builder();
        builder.seat(SmallCountry.WHOLE, "62");
        builder.formerCommune("62999", "62001");
        builder.dissolved(new Succession("246200844", "CC Ancienne", 2016, List.of(SmallCountry.WHOLE)));
        Territories built = builder.build();
        assertThat(built.findSeat(built.find(Level.EPCI, SmallCountry.WHOLE))).hasValue("62");
        assertThat(built.findSeat(built.find(Level.EPCI, SmallCountry.STRADDLING)))
                .isEmpty();
        assertThat(built.findCurrentCommune("62999")).hasValue("62001");
        assertThat(built.findDissolved("246200844").orElseThrow().lastYear()).isEqualTo(2016);
        assertThat(built.findDissolved(SmallCountry.WHOLE)).isEmpty();
    }

    @Test
    void rows_that_do_not_hold_together_are_refused() {
        TerritoriesBuilder twice = SmallCountry.builder();
        twice.territory(new Territory(Level.EPCI, SmallCountry.WHOLE, "CC Encore"), 0);
        assertThatThrownBy(twice::build).hasMessageContaining("twice").hasMessageContaining(SmallCountry.WHOLE);
        TerritoriesBuilder orphan = SmallCountry.builder();
        orphan.commune(new Commune("62009", "Perdue", "999999999", "62", "32", true), 0);
        assertThatThrownBy(orphan::build).hasMessageContaining("62009").hasMessageContaining("unknown epci");
    }
}

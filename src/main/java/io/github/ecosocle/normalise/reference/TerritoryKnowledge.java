package io.github.ecosocle.normalise.reference;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Nuances;
import io.github.ecosocle.domain.territory.Territories;
import org.jspecify.annotations.Nullable;

/** What is known of territories, shared by all the files of a run; names are indexed only when a file needs them. */
public final class TerritoryKnowledge {
    private final Territories territories;
    private final Nuances nuances;
    private final JobDefinition job;
    private @Nullable NameIndex names;

    public TerritoryKnowledge(Territories territories, Nuances nuances, JobDefinition job) {
        this.territories = territories;
        this.nuances = nuances;
        this.job = job;
    }

    public Territories territories() {
        return territories;
    }

    public Nuances nuances() {
        return nuances;
    }

    public JobDefinition job() {
        return job;
    }

    public synchronized NameIndex names() {
        if (names == null) {
            names = new NameIndex(territories);
        }
        return names;
    }
}

namespace ItaIngest.Core.Vocabulary;

/// <summary>What a column of a table holds. The written code is the name in lower case with underscores.</summary>
public enum ColumnRole
{
    Unknown,
    Number,
    Section,
    Indicator,
    Score,
    Issue,
    Measure,
    Steps,
    Action,
    Status,
    Owner,
    Deadline,
    FollowUp,
    Outcome,
    Recommendation,
    Obstacle,
    Budget,
    Target,
    Evidence,
    Remark,
    Person,
}

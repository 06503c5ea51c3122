namespace ItaIngest.Pipeline.Dataset;

/// <summary>Types of Table Schema (datapackage.org, version 2) that the dataset uses.</summary>
public enum ColumnType
{
    String,
    Integer,
    Number,
    Boolean,
    Date,
    DateTime,
}

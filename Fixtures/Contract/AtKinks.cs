namespace GradCheck.Fixtures;

/// <summary>What becomes of a case in which an entry lies exactly at a kink, as 0 does for relu: no gradient is the only right one there.</summary>
public enum AtKinks
{
    /// <summary>Every number between the two one-sided derivatives is right.</summary>
    AcceptBetween,

    /// <summary>The case is drawn again.</summary>
    DrawAgain,
}

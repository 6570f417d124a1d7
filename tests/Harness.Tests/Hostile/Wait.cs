namespace GradCheck.Tests.Hostile;

/// <summary>How long to wait: as a machine may need that is busy otherwise, but not for what is to hang.</summary>
internal enum Wait
{
    Long,
    ShortCall,
    ShortCompile,
}

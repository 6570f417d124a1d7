// attack: forks a process into a session of its own, where one signal to the group does not reach it
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc")]
    private static extern int fork();

    [DllImport("libc")]
    private static extern int setsid();

    [DllImport("libc")]
    private static extern uint alarm(uint seconds);

    [DllImport("libc")]
    private static extern uint sleep(uint seconds);

    [DllImport("libc")]
    private static extern int prctl(int option, string name);

    [DllImport("libc")]
    private static extern void _exit(int code);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        int child = fork();
        if (child == 0)
        {
            // It ends by itself, whatever becomes of it.
            alarm(8);
            setsid();
            prctl(15, "@MARK@");
            sleep(7);
            _exit(0);
        }
        if (child > 0)
            Console.WriteLine("ESCAPED: forked " + child);
        return x;
    }
}
